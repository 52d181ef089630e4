// SPDX-License-Identifier: GPL-3.0-or-later

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Reads the scripts of what to produce; their form is told in clients/rows.py. */
final class Script {
    private final BufferedReader in =
            new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8), 1 << 20);

    /** The fields of the next command, null at the end. */
    String[] next() throws IOException {
        String line = in.readLine();
        while (line != null && line.isEmpty()) {
            line = in.readLine();
        }
        return line == null ? null : line.split("\t", -1);
    }

    static byte[] bytes(String text) {
        return text.equals("~") ? null : Base64.getDecoder().decode(text);
    }

    static Long timestamp(String text) {
        return text.equals("-") ? null : Long.valueOf(text);
    }

    /** The value of one of the options "a=x,b"; "" for one without a value, null where it is absent. */
    static String option(String options, String name) {
        for (String item : options.split(",")) {
            if (item.equals(name)) {
                return "";
            }
            if (item.startsWith(name + "=")) {
                return item.substring(name.length() + 1);
            }
        }
        return null;
    }
}
