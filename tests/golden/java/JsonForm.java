// SPDX-License-Identifier: GPL-3.0-or-later

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Iterator;
import java.util.List;
import org.apache.kafka.common.protocol.Message;
import org.apache.kafka.common.protocol.types.RawTaggedField;
import org.apache.kafka.common.record.MemoryRecords;

/** A message as upstream's JsonConverter gives it, with the two things they drop: records and unknown tags. */
final class JsonForm {
    private final int version;

    private JsonForm(int version) {
        this.version = version;
    }

    static JsonNode of(Schema schema, Message message, int version) throws Exception {
        String converter = message.getClass().getName() + "JsonConverter";
        JsonNode json = (JsonNode) Class.forName(converter)
                .getMethod("write", message.getClass(), short.class, boolean.class)
                .invoke(null, message, (short) version, true);
        new JsonForm(version).complete((ObjectNode) json, message, schema.fields);
        return json;
    }

    /** Walks message and JSON side by side and puts in what the converter leaves out. */
    private void complete(ObjectNode json, Object target, List<Schema.Field> fields) throws Exception {
        for (Schema.Field field : fields) {
            String name = Character.toLowerCase(field.name().charAt(0)) + field.name().substring(1);
            JsonNode node = json.get(name);
            if (node == null || node.isNull() || !field.versions().has(version)) {
                continue;
            }
            if (field.type().equals("records")) {
                json.put(name, RecordsOf.bytes((MemoryRecords) Mirror.get(target, field.name())));
            } else if (field.isStruct() && field.isArray()) {
                completeArray((ArrayNode) node, target, field);
            } else if (field.isStruct()) {
                complete((ObjectNode) node, Mirror.get(target, field.name()), field.fields());
            }
        }
        addUnknownTags(json, (Message) target);
    }

    private void completeArray(ArrayNode nodes, Object target, Schema.Field field) throws Exception {
        Iterator<JsonNode> node = nodes.iterator();
        for (Object element : Mirror.elements(target, field.name())) {
            complete((ObjectNode) node.next(), element, field.fields());
        }
    }

    private static void addUnknownTags(ObjectNode json, Message target) {
        if (target.unknownTaggedFields().isEmpty()) {
            return;
        }
        ArrayNode tags = json.putArray("_unknownTaggedFields");
        for (RawTaggedField tag : target.unknownTaggedFields()) {
            tags.addObject().put("tag", tag.tag()).put("data", tag.data());
        }
    }
}
