const rays =
  'M29.4 8.6L28.9 2.6L25.8 7.8zM35.5 12.5L37.7 6.8L32.7 10.2zM39.4 18.6L43.8 14.5L37.8 15.3zM40.2 25.8L46 24L40.2 22.2zM37.8 32.7L43.8 33.5L39.4 29.4zM32.7 37.8L37.7 41.2L35.5 35.5zM25.8 40.2L28.9 45.4L29.4 39.4zM18.6 39.4L19.1 45.4L22.2 40.2zM12.5 35.5L10.3 41.2L15.3 37.8zM8.6 29.4L4.2 33.5L10.2 32.7zM7.8 22.2L2 24L7.8 25.8zM10.2 15.3L4.2 14.5L8.6 18.6zM15.3 10.2L10.3 6.8L12.5 12.5zM22.2 7.8L19.1 2.6L18.6 8.6z';

/** An open door; its light is the figure 1 (một), around it the 14 rays of the Đông Sơn drum. */
export function BrandMark() {
  return (
    <svg class="mark" viewBox="0 0 48 48" aria-hidden="true">
      <circle cx="24" cy="24" r="24" fill="#A6192E" />
      <path fill="#F2B544" d={rays} />
      <path fill="#FFF8EC" d="M17 12h14v23h-6.6V15.8z" />
      <path fill="#6A0D1D" d="M17 12l7.4 3.8v21.8L17 35z" />
      <circle cx="22.6" cy="26" r=".95" fill="#F2B544" />
    </svg>
  );
}
