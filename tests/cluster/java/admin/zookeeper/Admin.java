// SPDX-License-Identifier: GPL-3.0-or-later

import java.lang.reflect.Method;
import java.util.Properties;

/**
 * Makes and deletes topics through ZooKeeper, as brokers before 0.10.1 need it.
 * Arguments: zookeeper create NAME PARTITIONS REPLICATION KEY=VALUE,… … | zookeeper delete NAME …
 *
 * By reflection, since kafka.admin.AdminUtils changed its signatures with every release.
 */
public final class Admin {
    private Admin() {}

    public static void main(String[] arguments) throws Exception {
        Object client = null;
        int at = 2;
        while (at < arguments.length) {
            Method method = method(arguments[1] + "Topic");
            client = client == null ? client(method.getParameterTypes()[0], arguments[0]) : client;
            if (arguments[1].equals("delete")) {
                method.invoke(null, client, arguments[at++]);
                continue;
            }
            Object[] values = new Object[method.getParameterCount()];
            values[0] = client;
            values[1] = arguments[at];
            values[2] = Integer.valueOf(arguments[at + 1]);
            values[3] = Integer.valueOf(arguments[at + 2]);
            values[4] = properties(arguments[at + 3]);
            if (values.length > 5) {
                values[5] = module("kafka.admin.RackAwareMode$Disabled$");
            }
            method.invoke(null, values);
            at += 4;
        }
        System.exit(0);  // the ZooKeeper client's threads would keep the JVM
    }

    private static Method method(String name) throws Exception {
        for (Method method : Class.forName("kafka.admin.AdminUtils").getMethods()) {
            if (method.getName().equals(name)) {
                return method;
            }
        }
        throw new NoSuchMethodException(name);
    }

    private static Object module(String type) throws Exception {
        return Class.forName(type).getField("MODULE$").get(null);
    }

    /** A ZkUtils from 0.9 on; before, a bare ZkClient that must be told how strings are stored. */
    private static Object client(Class<?> type, String address) throws Exception {
        if (type.getName().equals("kafka.utils.ZkUtils")) {
            return type.getMethod("apply", String.class, int.class, int.class, boolean.class)
                    .invoke(null, address, 10_000, 10_000, false);
        }
        Class<?> serializer = Class.forName("org.I0Itec.zkclient.serialize.ZkSerializer");
        return type.getConstructor(String.class, int.class, int.class, serializer)
                .newInstance(address, 10_000, 10_000, module("kafka.utils.ZKStringSerializer$"));
    }

    private static Properties properties(String text) {
        Properties result = new Properties();
        for (String item : text.split(",")) {
            if (!item.isEmpty()) {
                int equals = item.indexOf('=');
                result.put(item.substring(0, equals), item.substring(equals + 1));
            }
        }
        return result;
    }
}
