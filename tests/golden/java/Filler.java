// SPDX-License-Identifier: GPL-3.0-or-later

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.protocol.Message;
import org.apache.kafka.common.protocol.types.RawTaggedField;

/**
 * Fills a message with values that depend only on their place in it, so that two runs give the same bytes
 * and no two fields of a message hold the same value (a swapped pair of fields would show).
 */
final class Filler {
    /** The kinds of examples made of each message. */
    enum Variant { MINIMAL, FULL, EXTREME, EMPTY, NULLS, TAGS }

    private final Class<?> message;
    private final int version;
    private final boolean flexible;
    private final Variant variant;
    private final boolean request;
    private int counter;
    private int depth;

    Filler(Schema schema, Class<?> message, int version, Variant variant) {
        this.message = message;
        this.version = version;
        this.variant = variant;
        this.flexible = schema.flexibleVersions.has(version);
        this.request = schema.name.endsWith("Request");
    }

    /** Sets every field that the version has. MINIMAL leaves upstream's defaults. */
    void fill(Object target, List<Schema.Field> fields) throws Exception {
        if (variant == Variant.MINIMAL) {
            return;
        }
        for (Schema.Field field : fields) {
            if (field.versions().has(version)) {
                fillField(target, field);
            }
        }
        if (variant == Variant.TAGS && flexible) {
            addUnknownTags((Message) target);
        }
    }

    private void fillField(Object target, Schema.Field field) throws Exception {
        if (variant == Variant.NULLS && field.nullable().has(version)) {
            Mirror.set(target, field.name(), null);
        } else if (field.isArray()) {
            Class<?> type = Mirror.setter(target, field.name()).getParameterTypes()[0];
            Mirror.set(target, field.name(), array(type, field));
        } else if (field.isStruct()) {
            Mirror.set(target, field.name(), struct(field));
        } else {
            Class<?> type = Mirror.setter(target, field.name()).getParameterTypes()[0];
            Mirror.set(target, field.name(), primitive(type, field.type()));
        }
    }

    private Object struct(Schema.Field field) throws Exception {
        Object value = Mirror.makeStruct(message, field.elementType());
        depth++;
        fill(value, field.fields());
        depth--;
        return value;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private Object array(Class<?> type, Schema.Field field) throws Exception {
        Collection result = type.isInterface() ? new ArrayList<>() : (Collection) Mirror.make(type);
        int length = arrayLength(field);
        for (int i = 0; i < length; i++) {
            result.add(field.isStruct() ? struct(field) : primitive(Object.class, field.elementType()));
        }
        return result;
    }

    private int arrayLength(Schema.Field field) {
        return switch (variant) {
            // One outer struct, so that the empty arrays and strings inside it are written too.
            case EMPTY -> field.isStruct() && depth == 0 ? 1 : 0;
            case FULL -> 2;
            default -> 1;
        };
    }

    private Object primitive(Class<?> javaType, String type) {
        int n = ++counter;
        return switch (type) {
            case "bool" -> variant == Variant.EXTREME ? n % 2 == 0 : true;
            case "int8" -> (byte) integer(n, Byte.MIN_VALUE, Byte.MAX_VALUE, 0x10 + n % 0x60);
            case "int16" -> (short) integer(n, Short.MIN_VALUE, Short.MAX_VALUE, 0x0102 + n);
            case "uint16" -> (int) integer(n, 0, 0xffff, 0x8102 + n);
            case "int32" -> (int) integer(n, Integer.MIN_VALUE, Integer.MAX_VALUE, 0x01020300 + n);
            case "uint32" -> integer(n, 0, 0xffffffffL, 0x81020300L + n);
            case "int64" -> integer(n, Long.MIN_VALUE, Long.MAX_VALUE, 0x0102030405060000L + n);
            case "float64" -> variant == Variant.EXTREME ? -1.5e300 : n + 0.25;
            case "uuid" -> new Uuid(0x1112131415161718L + n, 0x2122232425262728L + n);
            case "string" -> string(n);
            case "bytes" -> javaType == ByteBuffer.class ? ByteBuffer.wrap(bytes(n)) : bytes(n);
            case "records" -> RecordsOf.example(recordMagic(), variant == Variant.EMPTY);
            default -> throw new IllegalArgumentException("unknown type " + type);
        };
    }

    private long integer(int n, long least, long most, long usual) {
        return variant == Variant.EXTREME ? (n % 2 == 0 ? least : most) : usual;
    }

    private String string(int n) {
        return switch (variant) {
            case EMPTY -> "";
            // Two, three and four bytes of UTF-8; 130 and more bytes make a length of two varint bytes.
            case EXTREME -> "gr\u00fc\u00df-\u65e5\u672c-\ud83d\ude80-" + n + "-" + "x".repeat(n % 3 == 0 ? 140 : 0);
            default -> "name-" + n;
        };
    }

    private byte[] bytes(int n) {
        return switch (variant) {
            case EMPTY -> new byte[0];
            case EXTREME -> new byte[] {0, (byte) 0xff, (byte) 0x80, (byte) n};
            default -> ("bytes-" + n).getBytes(StandardCharsets.UTF_8);
        };
    }

    /** The record format that peers of that version send: Produce and Fetch number their versions apart. */
    private int recordMagic() {
        if (request) {
            return version >= 3 ? 2 : version == 2 ? 1 : 0;
        }
        return version >= 4 ? 2 : version >= 2 ? 1 : 0;
    }

    private void addUnknownTags(Message target) {
        target.unknownTaggedFields().add(new RawTaggedField(100, new byte[] {(byte) ++counter, 2, 3}));
        target.unknownTaggedFields().add(new RawTaggedField(20000, new byte[0]));
    }
}
