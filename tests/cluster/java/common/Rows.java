// SPDX-License-Identifier: GPL-3.0-or-later

import java.io.BufferedOutputStream;
import java.io.PrintStream;
import java.io.UnsupportedEncodingException;
import java.util.Base64;

/** Prints what was read as rows; their form is told in clients/rows.py. Also other small JSON by hand. */
final class Rows {
    private final PrintStream out;
    private StringBuilder headers;

    Rows() throws UnsupportedEncodingException {
        out = new PrintStream(new BufferedOutputStream(System.out, 1 << 16), false, "UTF-8");
    }

    /** Starts the headers of the next row. */
    void header(String name, byte[] value) {
        headers = headers == null ? new StringBuilder() : headers.append(',');
        headers.append('[').append(text(name)).append(',').append(base64(value)).append(']');
    }

    /** One row; a null type means that the broker keeps no timestamps. */
    void row(String topic, int partition, long offset, String type, long timestamp, byte[] key, byte[] value) {
        out.println("{\"topic\":" + text(topic) + ",\"partition\":" + partition + ",\"offset\":" + offset
                + ",\"timestamp\":" + (type == null ? "null" : Long.toString(timestamp))
                + ",\"timestampType\":" + (type == null ? "null" : text(type))
                + ",\"key\":" + base64(key) + ",\"value\":" + base64(value)
                + ",\"headers\":[" + (headers == null ? "" : headers) + "]}");
        headers = null;
    }

    void flush() {
        out.flush();
    }

    static String base64(byte[] bytes) {
        return bytes == null ? "null" : "{\"base64\":\"" + Base64.getEncoder().encodeToString(bytes) + "\"}";
    }

    /** A JSON string. */
    static String text(String value) {
        StringBuilder result = new StringBuilder("\"");
        for (char c : value.toCharArray()) {
            if (c == '"' || c == '\\') {
                result.append('\\').append(c);
            } else if (c < ' ') {
                result.append(String.format("\\u%04x", (int) c));
            } else {
                result.append(c);
            }
        }
        return result.append('"').toString();
    }
}
