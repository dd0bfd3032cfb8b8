/**
 * Scenes as SVG, and the style sheet that goes with them.
 *
 * <p>In goes a {@link org.overflight.scene.Scene}, out comes markup: {@link org.overflight.svg.SvgWriter#inline} for a page that
 * has {@link org.overflight.svg.SvgStyle#css} in its style sheet, {@link org.overflight.svg.SvgWriter#standalone} for a file that
 * brings its own. Nothing else of the project writes XML by hand: {@link org.overflight.svg.Markup} is the one place that
 * escapes.
 *
 * <p>A look is a class; a group's looks are inherited by its marks as CSS inherits. Geometry that several marks share (a
 * coast drawn four times) is written once and referred to. References: SVG 2 (W3C 2018), CSS Text Decoration for {@code
 * paint-order}, SVG Accessibility API Mappings for names and roles.
 */
@NullMarked
package org.overflight.svg;

import org.jspecify.annotations.NullMarked;
