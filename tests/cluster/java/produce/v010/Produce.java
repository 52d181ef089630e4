// SPDX-License-Identifier: GPL-3.0-or-later

import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Produces from the script on stdin with the client of 0.10: timestamps, no headers. Argument: bootstrap. */
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
                            Script.timestamp(line[3]), Script.bytes(line[4]), Script.bytes(line[5]))));
                    break;
                case "flush":
                    current.flush();
                    running.await();
                    break;
                default:
                    throw new IllegalArgumentException(line[0]);
            }
        }
        for (KafkaProducer<byte[], byte[]> producer : made.values()) {
            producer.close();
        }
        running.await();
    }

    private static KafkaProducer<byte[], byte[]> producer(String bootstrap, String codec) {
        Properties settings = new Properties();
        settings.put("bootstrap.servers", bootstrap);
        settings.put("acks", "all");
        settings.put("compression.type", codec);
        settings.put("linger.ms", "10000");
        settings.put("batch.size", "65536");
        settings.put("key.serializer", "org.apache.kafka.common.serialization.ByteArraySerializer");
        settings.put("value.serializer", "org.apache.kafka.common.serialization.ByteArraySerializer");
        return new KafkaProducer<>(settings);
    }
}
