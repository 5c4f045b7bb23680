import type { ComponentChildren } from 'preact';

function Icon({ children }: { children: ComponentChildren }) {
  return (
    <svg
      viewBox="0 0 16 16"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linecap="round"
      stroke-linejoin="round"
    >
      {children}
    </svg>
  );
}

/** A drawing pin: keep the popover open. */
export function PinIcon() {
  return (
    <Icon>
      <path d="M5.5 2.5h5M6.5 2.5v4L4 9.5h8L9.5 6.5v-4M8 9.5v4" />
    </Icon>
  );
}

/** A cross: close. */
export function CloseIcon() {
  return (
    <Icon>
      <path d="m4 4 8 8M12 4l-8 8" />
    </Icon>
  );
}

/** An arrow to the left: back to the list. */
export function BackIcon() {
  return (
    <Icon>
      <path d="M13 8H3M7 4 3 8l4 4" />
    </Icon>
  );
}
