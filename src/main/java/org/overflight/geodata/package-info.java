/**
 * The reader of a project's folder. A folder goes in; an {@link org.overflight.model.Atlas} comes out, or every problem of the
 * whole folder, each with file, line, column and a remedy.
 *
 * <p>{@link org.overflight.geodata.AtlasReader} says the steps: files are decoded ({@code SourceText}), parsed to nodes that
 * know where they stand ({@code YamlParser}, {@code YamlNode}), held against the JSON Schema ({@code SchemaCheck}; the schema
 * is the definition of the format), and then read record by record into the model ({@code PlaceReader}, {@code MissionReader}
 * and so on, through {@code Fields} and {@code Values}). What the schema says, the record readers do not say again: where it
 * has found fault they go on with a stand-in, and no atlas is handed out.
 *
 * <p>Single values have a class each that knows nothing of files: {@link org.overflight.geodata.CoordinateNotation},
 * {@code LengthNotation}, {@code TimeNotation}, {@code ProseNotation}.
 *
 * <p>References: YAML 1.2.2; JSON Schema 2020-12.
 */
@NullMarked
package org.overflight.geodata;

import org.jspecify.annotations.NullMarked;
