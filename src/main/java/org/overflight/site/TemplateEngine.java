package org.overflight.site;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.log.Logger;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.Version;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/** FreeMarker, set so that it escapes everything, loads nothing but templates and knows no place or time. */
final class TemplateEngine {
    static {
        // Before any other class of FreeMarker is touched: the first of them chooses.
        silenceLog();
    }

    /** Root of the built-in templates in the jar. */
    static final String BUILT_IN = "/overflight/templates";

    private static final Version VERSION = Configuration.VERSION_2_3_34;

    private final Configuration configuration;

    /**
     * @param ownTemplates the project's templates, each of which overrides the built-in one of the same name; need not exist; null
     *     without a project
     */
    TemplateEngine(@Nullable Path ownTemplates) {
        configuration = new Configuration(VERSION);
        configuration.setTemplateLoader(loader(ownTemplates));
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setRecognizeStandardFileExtensions(true);
        configuration.setLocale(Locale.ROOT);
        configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
        configuration.setNumberFormat("computer");
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setObjectWrapper(new DefaultObjectWrapperBuilder(VERSION).build());
    }

    /** The built-in templates alone. */
    static TemplateEngine builtIn() {
        return new TemplateEngine(null);
    }

    /**
     * Faults reach the caller as exceptions. FreeMarker's own log would go to whatever library it finds, which then complains on
     * the console that nobody set it up. The way that is not deprecated is a system property, which belongs to the caller.
     */
    @SuppressWarnings("deprecation")
    private static void silenceLog() {
        try {
            Logger.selectLoggerLibrary(Logger.LIBRARY_NONE);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("no library was asked for", e);
        }
    }

    private static TemplateLoader loader(@Nullable Path ownTemplates) {
        List<TemplateLoader> loaders = new ArrayList<>();
        if (ownTemplates != null && Files.isDirectory(ownTemplates)) {
            try {
                loaders.add(new FileTemplateLoader(ownTemplates.toFile()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        loaders.add(new ClassTemplateLoader(TemplateEngine.class, BUILT_IN));
        return new MultiTemplateLoader(loaders.toArray(TemplateLoader[]::new));
    }

    /**
     * Fills a template.
     *
     * @param name file name of the template
     * @param model values by their names in the template
     * @throws TemplateFault if the template is missing or wrong; the message names file, line and column
     */
    String fill(String name, Map<String, Object> model) throws TemplateFault {
        StringWriter page = new StringWriter();
        try {
            configuration.getTemplate(name).process(model, page);
        } catch (IOException | TemplateException e) {
            throw new TemplateFault(String.valueOf(e.getMessage()), e);
        }
        return page.toString();
    }
}
