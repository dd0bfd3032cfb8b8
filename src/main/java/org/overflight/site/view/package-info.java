/**
 * What the templates see: public records of finished words, numbers and pictures, one per page and part of a page.
 *
 * <p>Nothing is computed in a template. Text is plain and is escaped by the template engine; the only values that are markup are
 * {@link org.overflight.site.view.PictureView}'s, which the picture writer made.
 */
@NullMarked
package org.overflight.site.view;

import org.jspecify.annotations.NullMarked;
