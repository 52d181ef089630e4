// SPDX-License-Identifier: GPL-3.0-or-later

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One message of upstream as its JSON schema in the jar tells it: fields with their version ranges. */
final class Schema {
    /** A closed range of versions; empty where low is above high. */
    record Range(int low, int high) {
        static final Range NONE = new Range(1, 0);

        static Range parse(JsonNode node) {
            if (node == null || node.asText().equals("none")) {
                return NONE;
            }
            String text = node.asText();
            if (text.endsWith("+")) {
                return new Range(Integer.parseInt(text.substring(0, text.length() - 1)), Short.MAX_VALUE);
            }
            String[] ends = text.split("-");
            return new Range(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]));
        }

        boolean has(int version) {
            return version >= low && version <= high;
        }
    }

    /** One field; `fields` is empty unless its type, or its element's type, is a struct. */
    record Field(String name, String type, Range versions, Range nullable, List<Field> fields) {
        boolean isArray() {
            return type.startsWith("[]");
        }

        String elementType() {
            return isArray() ? type.substring(2) : type;
        }

        boolean isStruct() {
            return Character.isUpperCase(elementType().charAt(0));
        }
    }

    private static final ObjectMapper MAPPER =
            new ObjectMapper().configure(JsonParser.Feature.ALLOW_COMMENTS, true);

    final String name;
    final Range validVersions;
    final Range flexibleVersions;
    final boolean latestUnstable;
    final List<Field> fields;
    private final Map<String, JsonNode> commonStructs = new HashMap<>();

    private Schema(JsonNode root) {
        name = root.get("name").asText();
        validVersions = Range.parse(root.get("validVersions"));
        flexibleVersions = Range.parse(root.get("flexibleVersions"));
        latestUnstable = root.path("latestVersionUnstable").asBoolean(false);
        for (JsonNode common : root.path("commonStructs")) {
            commonStructs.put(common.get("name").asText(), common.get("fields"));
        }
        fields = parseFields(root.get("fields"));
    }

    /** Reads the schema of e.g. "FetchRequest" from the jar on the class path. */
    static Schema load(String name) throws Exception {
        try (InputStream in = Schema.class.getResourceAsStream("/common/message/" + name + ".json")) {
            if (in == null) {
                throw new IllegalArgumentException("the jar has no schema " + name);
            }
            return new Schema(MAPPER.readTree(in));
        }
    }

    private List<Field> parseFields(JsonNode nodes) {
        List<Field> result = new ArrayList<>();
        for (JsonNode node : nodes) {
            String type = node.get("type").asText();
            String element = type.startsWith("[]") ? type.substring(2) : type;
            JsonNode inner = node.has("fields") ? node.get("fields") : commonStructs.get(element);
            result.add(new Field(node.get("name").asText(), type, Range.parse(node.get("versions")),
                    Range.parse(node.get("nullableVersions")), inner == null ? List.of() : parseFields(inner)));
        }
        return result;
    }
}
