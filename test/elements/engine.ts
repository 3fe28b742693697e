/**
 * What a test can reach of the engine that it runs in.
 */

/**
 * True in Chromium alone: there a test can read the accessibility tree, and choose colours and media. What these change is
 * CSS and roles that every engine shares; what engines differ in is tested in each.
 */
export const IS_CHROMIUM: boolean = navigator.userAgent.includes('Chrome/');

/** True in WebKit alone: there no test can choose the size of its window, and Tab passes links over. */
export const IS_WEBKIT: boolean = !IS_CHROMIUM && !navigator.userAgent.includes('Firefox/');
