// Imported for its effect: lets the locators of tests look into the popover, whose shadow root is closed to every page.

const { attachShadow } = Element.prototype;

Element.prototype.attachShadow = function (init) {
  return attachShadow.call(this, this.localName.startsWith('norm-lens-popover') ? { ...init, mode: 'open' } : init);
};
