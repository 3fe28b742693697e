/**
 * What a test can reach of the engine that it runs in.
 */

/**
 * True in Chromium alone: there a test can read the accessibility tree, and choose colours and media. What these change is
 * CSS and roles that every engine shares; what engines differ in is tested in each.
 */
export const IS_CHROMIUM: boolean = navigator.userAgent.includes('Chrome/');
