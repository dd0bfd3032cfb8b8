/**
 * Checks of a whole built site: its links, its markup, its weight, and how it stands in a browser.
 *
 * <p>In: a {@link org.overflight.pages.SiteTree}, from a folder or straight from the renderer. Out: faults as lines for people; no
 * line, no fault. Each check has a canary that plants the fault it looks for.
 */
package org.overflight.pages;
