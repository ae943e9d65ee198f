// Reads the code on the computer's screen with the camera. Without this file, or without a camera, the code is typed.
const EVERY_MS = 150;
const NO_CAMERA = 'Không mở được máy ảnh. Bạn nhập mã 8 chữ cái trên máy tính vào ô bên dưới.';

const camera = document.querySelector('[data-camera]');
const says = camera?.querySelector('[data-says]');

async function scan() {
  camera.hidden = false;
  const video = camera.querySelector('video');
  try {
    video.srcObject = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' }, audio: false });
    await video.play();
    const read = await reader(video);
    while (video.srcObject) {
      const token = (await read()).map(tokenIn).find(Boolean);
      if (token) return send(video, token);
      await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
    }
  } catch {
    camera.querySelector('.viewfinder').hidden = true;
    says.textContent = NO_CAMERA;
  }
}

/** Only a code of this provider is followed; everything else a camera sees is left alone. */
function tokenIn(text) {
  const url = URL.parse?.(text) ?? (URL.canParse(text) ? new URL(text) : undefined);
  if (url?.origin !== location.origin || url.pathname !== '/app') return undefined;
  return new URLSearchParams(url.hash.slice(1)).get('ma') ?? undefined;
}

function send(video, token) {
  for (const track of video.srcObject.getTracks()) track.stop();
  const form = document.querySelector('form[data-scanned]');
  form.elements.ma.value = token;
  form.requestSubmit();
}

async function reader(video) {
  if ('BarcodeDetector' in window && (await BarcodeDetector.getSupportedFormats()).includes('qr_code')) {
    const detector = new BarcodeDetector({ formats: ['qr_code'] });
    return async () => (await detector.detect(video).catch(() => [])).map((code) => code.rawValue);
  }
  await import('/tai-nguyen/jsqr.js');
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d', { willReadFrequently: true });
  return async () => {
    if (!video.videoWidth) return [];
    canvas.width = video.videoWidth;
    canvas.height = video.videoHeight;
    context.drawImage(video, 0, 0);
    const { data, width, height } = context.getImageData(0, 0, canvas.width, canvas.height);
    const found = window.jsQR(data, width, height);
    return found ? [found.data] : [];
  };
}

if (camera) void scan();
