// What a script adds to pages that are complete without one. Each room starts
// only where the page carries its mark (a data- attribute), so a page without
// it pays nothing.
import { watchCameras } from "./camera";
import { watchDevice } from "./device/start";
import { watchForms } from "./form";
import { watchIdle, watchKiosk } from "./idle";
import { watchKeys } from "./keys";
import { watchPage } from "./page";

watchPage();
watchForms();
watchCameras();
watchKeys();
watchIdle();
watchDevice();
watchKiosk();
