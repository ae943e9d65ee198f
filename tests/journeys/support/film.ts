/** What a phone's camera sees when it is held before a computer's screen: the picture of the code, as a video file. */
import { writeFileSync } from 'node:fs';
import type { Locator } from 'playwright-core';

const WIDTH = 640;
const HEIGHT = 480;
const SIDE = 420;
const FRAMES = 10;

/** Films the picture into a file of raw frames (YUV4MPEG2), which Chromium plays to its fake camera. */
export async function film(picture: Locator, file: string): Promise<void> {
  const photograph = (await picture.screenshot()).toString('base64');
  const eye = await picture.page().context().browser()!.newPage();
  const grey = await eye.evaluate(
    async ({ photograph, width, height, side }) => {
      const image = new Image();
      image.src = `data:image/png;base64,${photograph}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = width;
      canvas.height = height;
      const context = canvas.getContext('2d')!;
      context.fillStyle = 'white';
      context.fillRect(0, 0, width, height);
      context.drawImage(image, (width - side) / 2, (height - side) / 2, side, side);
      const { data } = context.getImageData(0, 0, width, height);
      return Array.from({ length: width * height }, (_, index) => data[index * 4] ?? 0);
    },
    { photograph, width: WIDTH, height: HEIGHT, side: SIDE },
  );
  await eye.close();
  const brightness = Buffer.from(grey.map((value) => 16 + Math.round((value * 219) / 255)));
  const noColour = Buffer.alloc((WIDTH * HEIGHT) / 2, 128);
  const frame = Buffer.concat([Buffer.from('FRAME\n'), brightness, noColour]);
  const header = Buffer.from(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F10:1 Ip A1:1 C420jpeg\n`);
  writeFileSync(file, Buffer.concat([header, ...Array.from({ length: FRAMES }, () => frame)]));
}
