// SPDX-License-Identifier: GPL-3.0-or-later

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.apache.kafka.common.protocol.ApiMessage;
import org.apache.kafka.common.protocol.Message;

/**
 * Prints one line of JSON for each example message that the kafka-clients jar on the class path writes.
 * Arguments: names as Fetch (request and response) or with a leading '=' as =RequestHeader (that schema alone).
 */
public final class GoldenMessages {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private final PrintStream out;

    private GoldenMessages(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] names) throws Exception {
        PrintStream out = new PrintStream(new BufferedOutputStream(System.out, 1 << 16), false, StandardCharsets.UTF_8);
        GoldenMessages golden = new GoldenMessages(out);
        for (String name : names) {
            if (name.startsWith("=")) {
                golden.schema(name.substring(1), "data", name.substring(1));
            } else {
                golden.schema(name, "request", name + "Request");
                golden.schema(name, "response", name + "Response");
            }
        }
        out.flush();
    }

    private void schema(String api, String dir, String name) throws Exception {
        Schema schema = Schema.load(name);
        int last = schema.validVersions.high();
        // The flag stands on requests only; the response of an unstable version is unstable with it.
        String request = name.replaceAll("Response$", "Request");
        if (Schema.load(request).latestUnstable) {
            last--;
        }
        for (int version = schema.validVersions.low(); version <= last; version++) {
            for (Filler.Variant variant : Filler.Variant.values()) {
                if (variant != Filler.Variant.TAGS || schema.flexibleVersions.has(version)) {
                    example(api, dir, schema, version, variant);
                }
            }
        }
    }

    private void example(String api, String dir, Schema schema, int version, Filler.Variant variant)
            throws Exception {
        Class<?> type = Mirror.messageClass(schema);
        Message message = (Message) Mirror.make(type);
        new Filler(schema, type, version, variant).fill(message, schema.fields);
        byte[] bytes;
        try {
            bytes = Mirror.write(message, version);
            Mirror.checkReadable(message, bytes, version);
        } catch (RuntimeException e) {
            // Some defaults are null where the version does not allow null: there is no such message.
            System.err.println("left out: " + schema.name + " v" + version + " " + variant + ": " + e);
            return;
        }
        ObjectNode line = MAPPER.createObjectNode();
        line.put("api", api).put("dir", dir).put("version", version);
        line.put("variant", variant.name().toLowerCase());
        line.put("hex", HexFormat.of().formatHex(bytes));
        line.set("json", JsonForm.of(schema, message, version));
        out.println(MAPPER.writeValueAsString(line));
    }
}
