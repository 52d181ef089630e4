// SPDX-License-Identifier: GPL-3.0-or-later

/** Calls of the client that not every release has: null where this one does not. */
final class Later {
    private Later() {}

    /** The result of the first of these methods without arguments that the object has, as text. */
    static String text(Object target, String... methods) throws Exception {
        for (String method : methods) {
            try {
                Object value = target.getClass().getMethod(method).invoke(target);
                return value == null ? null : value.toString();
            } catch (NoSuchMethodException e) {
                continue;  // the next name
            }
        }
        return null;
    }
}
