// SPDX-License-Identifier: GPL-3.0-or-later

import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Produces from the script on stdin with the client of 0.8.2 or 0.9. Argument: bootstrap. */
public final class Produce {
    private Produce() {}

    public static void main(String[] arguments) throws Exception {
        Map<String, KafkaProducer<byte[], byte[]>> made = new HashMap<>();
        KafkaProducer<byte[], byte[]> current = null;
        Running running = new Running();
        Script script = new Script();
        for (String[] line = script.next(); line != null; line = script.next()) {
            switch (line[0]) {
                case "producer":
                    current = producer(arguments[0], line[2]);
                    made.put(line[1], current);
                    break;
                case "use":
                    current = made.get(line[1]);
                    break;
                case "send":
                    running.add(current.send(new ProducerRecord<byte[], byte[]>(line[1], Integer.valueOf(line[2]),
                            Script.bytes(line[4]), Script.bytes(line[5]))));
                    break;
                case "flush":
                    running.await();
                    break;
                default:
                    throw new IllegalArgumentException(line[0]);
            }
        }
        running.await();
        for (KafkaProducer<byte[], byte[]> producer : made.values()) {
            producer.close();
        }
    }

    private static KafkaProducer<byte[], byte[]> producer(String bootstrap, String codec) {
        Properties settings = new Properties();
        settings.put("bootstrap.servers", bootstrap);
        settings.put("acks", "all");
        settings.put("compression.type", codec);
        // Long enough that what is sent in one go makes one batch: this client cannot flush.
        settings.put("linger.ms", "30");
        settings.put("key.serializer", "org.apache.kafka.common.serialization.ByteArraySerializer");
        settings.put("value.serializer", "org.apache.kafka.common.serialization.ByteArraySerializer");
        return new KafkaProducer<>(settings);
    }
}
