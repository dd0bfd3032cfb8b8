/**
 * Pages: the atlas, its figures and its finished pictures become HTML files through the FreeMarker templates.
 *
 * <p>In: {@link org.overflight.site.SiteContent}. Out: {@link org.overflight.publish.SiteFile}s. The way through: a page class
 * ({@code MissionPage}, {@code TopicPages}, {@code AtlasPage}, ...) turns records of the model into a view of words and numbers
 * ({@code site.view}), numbering its sources with {@link org.overflight.site.Citations} as it goes; {@link
 * org.overflight.site.TemplateEngine} fills the template of the same name. Each mission's pages are a function of the atlas
 * and of that mission's pictures alone; only the overview, the sources and the method see everything.
 *
 * <p>FreeMarker is used nowhere else. It escapes everything, loads no classes, and reads templates only from the jar and from
 * the project's {@code templates/}, which overrides file by file.
 */
@NullMarked
package org.overflight.site;

import org.jspecify.annotations.NullMarked;
