/**
 * Drives the Chromium of this machine over the DevTools protocol with nothing but the JDK, so that browser tests need
 * no Node, no driver and no download. Waits on the page itself: no test sleeps.
 */
package yicheng.web.browser;
