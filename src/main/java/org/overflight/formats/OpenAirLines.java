package org.overflight.formats;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Records of OpenAir: two letters, a blank, a value. A block of them is an airspace and begins with {@code AC}. */
final class OpenAirLines implements TextLines.Work {
    private static final Set<String> OF_A_BLOCK =
            Set.of("AN", "AY", "AH", "AL", "V", "DP", "DC", "DA", "DB", "DY", "AT", "AF", "AG", "AX", "AA", "AI");

    /** Of terrain and of how a program draws. */
    private static final Set<String> PASSED_OVER = Set.of("SP", "SB", "TO", "TC", "AT", "AF", "AG", "AX", "AA", "AI");

    private final RecordingBuilder into;
    private @Nullable OpenAirBlock block;

    OpenAirLines(RecordingBuilder into) {
        this.into = into;
    }

    @Override
    public void line(String text, TextLines lines) throws BadInput {
        String record = withoutComment(text).strip();
        if (record.isEmpty()) {
            return;
        }
        int end = 0;
        while (end < record.length() && Character.isLetter(record.charAt(end))) {
            end++;
        }
        lines.moveTo(1 + text.indexOf(record));
        String name = record.substring(0, end).toUpperCase(Locale.ROOT);
        record(name, record.substring(end).strip());
    }

    /** A comment begins with an asterisk, at the line's start or behind a blank. */
    private static String withoutComment(String text) {
        for (int i = text.indexOf('*'); i >= 0; i = text.indexOf('*', i + 1)) {
            if (i == 0 || Character.isWhitespace(text.charAt(i - 1))) {
                return text.substring(0, i);
            }
        }
        return text;
    }

    private void record(String name, String value) throws BadInput {
        if (name.equals("AC")) {
            finish();
            block = new OpenAirBlock(into, RecordingBuilder.cleaned(value));
        } else if (OF_A_BLOCK.contains(name)) {
            if (block == null || (name.equals("AN") && block.hasGeometry())) {
                finish();
                into.log().warning("openair-class", "An airspace begins without AC; its class is not known.", "");
                block = new OpenAirBlock(into, "");
            }
            if (!PASSED_OVER.contains(name)) {
                block.record(name, value);
            }
        } else if (!PASSED_OVER.contains(name)) {
            into.log()
                    .warning(
                            "openair-record",
                            ProblemLog.quote(name.isEmpty() ? value : name)
                                    + " is not a record of OpenAir; it is passed over.",
                            "");
        }
    }

    /** The file, or the block, has ended. */
    void finish() throws BadInput {
        if (block != null) {
            block.finish();
            block = null;
        }
    }
}
