// The page that works without a link: the notices of this device, and the form of one.

import { DevicePage } from "./device/page";

export { sendAll } from "./device/outbox";

const place = document.querySelector<HTMLElement>("[data-device]");
if (place) void new DevicePage(place).start();
