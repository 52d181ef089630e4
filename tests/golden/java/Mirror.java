// SPDX-License-Identifier: GPL-3.0-or-later

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.ByteBuffer;
import java.util.Collection;
import org.apache.kafka.common.protocol.ByteBufferAccessor;
import org.apache.kafka.common.protocol.ApiMessage;
import org.apache.kafka.common.protocol.Message;
import org.apache.kafka.common.protocol.ObjectSerializationCache;

/** Reflection over upstream's generated classes: make, set, get, write, read. */
final class Mirror {
    private static final String PACKAGE = "org.apache.kafka.common.message.";

    private Mirror() {}

    /** The generated class of a schema: requests and responses end in "Data", other messages do not. */
    static Class<?> messageClass(Schema schema) throws ClassNotFoundException {
        boolean call = schema.name.endsWith("Request") || schema.name.endsWith("Response");
        boolean header = schema.name.endsWith("Header");
        return Class.forName(PACKAGE + schema.name + (call || header ? "Data" : ""));
    }

    static Object make(Class<?> type) throws Exception {
        return type.getDeclaredConstructor().newInstance();
    }

    /** An object of the struct a field holds; structs are classes inside the message's class. */
    static Object makeStruct(Class<?> message, String struct) throws Exception {
        return make(Class.forName(message.getName() + "$" + struct));
    }

    private static String accessor(String field) {
        return Character.toLowerCase(field.charAt(0)) + field.substring(1);
    }

    /** The setter of a field; its only parameter tells the Java type upstream chose for it. */
    static Method setter(Object target, String field) throws NoSuchMethodException {
        Class<?> type = target.getClass();
        for (Method method : type.getMethods()) {
            if (method.getParameterCount() == 1 && method.getReturnType() == type
                    && method.getName().equals("set" + Character.toUpperCase(field.charAt(0)) + field.substring(1))) {
                return method;
            }
        }
        throw new NoSuchMethodException(type + " has no setter for " + field);
    }

    static void set(Object target, String field, Object value) throws Exception {
        try {
            setter(target, field).invoke(target, value);
        } catch (InvocationTargetException e) {
            throw (Exception) e.getCause();
        }
    }

    static Object get(Object target, String field) throws Exception {
        return target.getClass().getMethod(accessor(field)).invoke(target);
    }

    /** The elements of an array field in order (upstream's keyed collections are Collections too). */
    static Collection<?> elements(Object target, String field) throws Exception {
        return (Collection<?>) get(target, field);
    }

    static byte[] write(Message message, int version) {
        ObjectSerializationCache cache = new ObjectSerializationCache();
        ByteBuffer buffer = ByteBuffer.allocate(message.size(cache, (short) version));
        message.write(new ByteBufferAccessor(buffer), cache, (short) version);
        if (buffer.hasRemaining()) {
            throw new IllegalStateException("size() and write() differ for " + message.getClass());
        }
        return buffer.array();
    }

    /** Upstream must read what it wrote; a message for which this fails would be a poor example. */
    static void checkReadable(Message message, byte[] bytes, int version) throws Exception {
        Message copy = (Message) make(message.getClass());
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        copy.read(new ByteBufferAccessor(buffer), (short) version);
        if (buffer.hasRemaining() || !copy.equals(message)) {
            throw new IllegalStateException(message.getClass() + " v" + version + " does not come back");
        }
    }
}
