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

/** A pin: keep the popover open. */
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

/** A left arrow: back to the list. */
export function BackIcon() {
  return (
    <Icon>
      <path d="M13 8H3M7 4 3 8l4 4" />
    </Icon>
  );
}

/** A magnifying glass: search. */
export function SearchIcon() {
  return (
    <Icon>
      <circle cx="7" cy="7" r="4.25" />
      <path d="m10.25 10.25 3.25 3.25" />
    </Icon>
  );
}

/** The extension's logo: a lens over a marked line of text. */
export function LensIcon() {
  return (
    <Icon>
      <circle cx="7" cy="7" r="5.25" />
      <path d="M4.5 6h5M4.5 8.75h3M11 11l3 3" />
    </Icon>
  );
}

/** A gear: settings. */
export function GearIcon() {
  return (
    <Icon>
      <circle cx="8" cy="8" r="2.1" />
      <path d="M8 1.75v1.9M8 12.35v1.9M14.25 8h-1.9M3.65 8h-1.9M12.42 3.58l-1.35 1.35M4.93 11.07l-1.35 1.35M12.42 12.42l-1.35-1.35M4.93 4.93 3.58 3.58" />
    </Icon>
  );
}

/** An upward arrow: previous mention. */
export function PreviousIcon() {
  return (
    <Icon>
      <path d="m3.5 10 4.5-4.5 4.5 4.5" />
    </Icon>
  );
}

/** A downward arrow: next mention. */
export function NextIcon() {
  return (
    <Icon>
      <path d="m3.5 6 4.5 4.5L12.5 6" />
    </Icon>
  );
}

/** A padlock: set by an administrator. */
export function LockIcon() {
  return (
    <Icon>
      <path d="M4 7.25h8v6H4zM5.5 7.25V5a2.5 2.5 0 0 1 5 0v2.25" />
    </Icon>
  );
}

/** A check mark: done. */
export function CheckIcon() {
  return (
    <Icon>
      <path d="m3.5 8.5 3 3 6-7" />
    </Icon>
  );
}
