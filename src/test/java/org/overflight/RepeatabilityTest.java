package org.overflight;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The same text gives the same site on every machine and day: outside the command line nothing asks either of them. */
class RepeatabilityTest {
    /** Calls as {@code owner.name(parameter types)}: regular expressions for the whole of it. */
    private static final List<String> BANNED = List.of(
            // the clock
            "java\\.time\\.\\w+\\.now\\(.*\\)",
            "java\\.time\\.Clock\\.(system|tick).*",
            "java\\.lang\\.System\\.(currentTimeMillis|nanoTime)\\(\\)",
            "java\\.util\\.Date\\.<init>\\(\\)",
            "java\\.util\\.Calendar\\.getInstance\\(.*\\)",
            // chance
            "java\\.lang\\.Math\\.random\\(\\)",
            "java\\.util\\.Random\\.<init>\\(\\)",
            "java\\.util\\.SplittableRandom\\.<init>\\(\\)",
            "java\\.util\\.concurrent\\.ThreadLocalRandom\\..*",
            "java\\.security\\.SecureRandom\\..*",
            "java\\.util\\.UUID\\.randomUUID\\(\\)",
            "java\\.util\\.Collections\\.shuffle\\(java\\.util\\.List\\)",
            "java\\.lang\\.System\\.identityHashCode\\(.*\\)",
            // the reader's language
            "java\\.util\\.Locale\\.getDefault\\(.*\\)",
            "java\\.lang\\.String\\.(toLowerCase|toUpperCase)\\(\\)",
            "java\\.lang\\.String\\.format\\(java\\.lang\\.String,.*",
            "java\\.lang\\.String\\.formatted\\(.*\\)",
            "java\\.io\\.Print(Stream|Writer)\\.(format|printf)\\(java\\.lang\\.String,.*",
            "java\\.util\\.Formatter\\.<init>\\((java\\.lang\\.Appendable)?\\)",
            "java\\.time\\.format\\.DateTimeFormatter\\.ofPattern\\(java\\.lang\\.String\\)",
            // words and forms that change from one JDK to the next, whatever the locale
            "java\\.time\\.format\\.DateTimeFormatter\\.ofLocalized.*",
            "java\\.text\\.(NumberFormat|DecimalFormat|DateFormat|SimpleDateFormat|MessageFormat|Collator)\\..*",
            "java\\.util\\.Locale\\.getDisplay\\w+\\(.*\\)",
            // the machine's zone and encoding
            "java\\.time\\.ZoneId\\.systemDefault\\(\\)",
            "java\\.util\\.TimeZone\\.getDefault\\(\\)",
            "java\\.nio\\.charset\\.Charset\\.defaultCharset\\(\\)",
            "java\\.lang\\.String\\.getBytes\\(\\)",
            "java\\.lang\\.String\\.<init>\\(\\[B(, int, int)?\\)",
            "java\\.io\\.InputStreamReader\\.<init>\\(java\\.io\\.InputStream\\)",
            "java\\.io\\.OutputStreamWriter\\.<init>\\(java\\.io\\.OutputStream\\)",
            "java\\.io\\.File(Reader|Writer)\\.<init>\\((java\\.lang\\.String|java\\.io\\.File)(, boolean)?\\)",
            "java\\.io\\.PrintStream\\.<init>\\(java\\.io\\.OutputStream(, boolean)?\\)",
            "java\\.io\\.ByteArrayOutputStream\\.toString\\(\\)",
            "java\\.lang\\.System\\.lineSeparator\\(\\)");

    private static final Pattern CALL = Pattern.compile(String.join("|", BANNED));

    @Test
    void nothingOutsideTheCommandLineAsksTheMachineOrTheDay() {
        rule("org.overflight")
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("org.overflight"));
    }

    @Test
    void aPlantedClassTurnsTheRuleRed() {
        JavaClasses planted = new ClassFileImporter().importPackages("org.overflight.planted");
        String failures = rule("org.overflight.planted").evaluate(planted).getFailureReport().getDetails().stream()
                .collect(joining("\n"));
        assertThat(failures)
                .contains(
                        "LocalDate.now()",
                        "Random.<init>()",
                        "Math.random()",
                        "String.format(",
                        "toLowerCase()",
                        "toUpperCase()",
                        "Locale.getDefault()");
    }

    private static ArchRule rule(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackage(root + ".cli..")
                .should(askTheMachineOrTheDay())
                .allowEmptyShould(true);
    }

    private static ArchCondition<JavaClass> askTheMachineOrTheDay() {
        return new ArchCondition<>("ask the machine or the day") {
            @Override
            public void check(JavaClass checked, ConditionEvents events) {
                for (JavaAccess<?> access : checked.getAccessesFromSelf()) {
                    if (access.getTarget() instanceof CodeUnitAccessTarget target && isBanned(target)) {
                        events.add(SimpleConditionEvent.satisfied(access, access.getDescription()));
                    }
                }
            }
        };
    }

    private static boolean isBanned(CodeUnitAccessTarget target) {
        String parameters =
                target.getRawParameterTypes().stream().map(JavaClass::getName).collect(joining(", "));
        String call = target.getOwner().getName() + "." + target.getName() + "(" + parameters + ")";
        return CALL.matcher(call).matches();
    }
}
