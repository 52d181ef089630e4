// SPDX-License-Identifier: GPL-3.0-or-later

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Produces from the script on stdin with a client of 0.11 or newer: headers, transactions. Argument: bootstrap. */
public final class Produce {
    private final String bootstrap;
    private final Map<String, KafkaProducer<byte[], byte[]>> made = new HashMap<>();
    private final Running running = new Running();
    private KafkaProducer<byte[], byte[]> current;

    private Produce(String bootstrap) {
        this.bootstrap = bootstrap;
    }

    public static void main(String[] arguments) throws Exception {
        Produce produce = new Produce(arguments[0]);
        Script script = new Script();
        for (String[] line = script.next(); line != null; line = script.next()) {
            produce.run(line);
        }
        produce.end();
    }

    private void run(String[] line) throws Exception {
        switch (line[0]) {
            case "producer" -> made.put(line[1], current = producer(line[2], line[3]));
            case "use" -> current = made.get(line[1]);
            case "send" -> send(line);
            case "begin" -> current.beginTransaction();
            case "commit" -> {
                current.commitTransaction();
                running.await();
            }
            case "abort" -> {
                // What is not in the log yet could not be aborted there.
                current.flush();
                current.abortTransaction();
                running.forget();
            }
            case "flush" -> {
                current.flush();
                running.await();
            }
            // A producer that closes would abort its open transaction.
            case "vanish" -> Runtime.getRuntime().halt(0);
            default -> throw new IllegalArgumentException(line[0]);
        }
    }

    private void send(String[] line) {
        ProducerRecord<byte[], byte[]> record = new ProducerRecord<>(line[1], Integer.valueOf(line[2]),
                Script.timestamp(line[3]), Script.bytes(line[4]), Script.bytes(line[5]));
        for (String header : line[6].split(",")) {
            if (!header.isEmpty()) {
                String[] pair = header.split(":", -1);
                record.headers().add(new String(Script.bytes(pair[0]), StandardCharsets.UTF_8), Script.bytes(pair[1]));
            }
        }
        running.add(current.send(record));
    }

    private void end() throws Exception {
        for (KafkaProducer<byte[], byte[]> producer : made.values()) {
            producer.close();
        }
        running.await();
    }

    private KafkaProducer<byte[], byte[]> producer(String codec, String options) {
        Properties settings = new Properties();
        settings.put("bootstrap.servers", bootstrap);
        settings.put("acks", "all");
        settings.put("compression.type", codec);
        settings.put("linger.ms", "10000");
        settings.put("batch.size", "65536");
        settings.put("enable.idempotence", String.valueOf(!options.isEmpty()));
        settings.put("key.serializer", "org.apache.kafka.common.serialization.ByteArraySerializer");
        settings.put("value.serializer", "org.apache.kafka.common.serialization.ByteArraySerializer");
        String id = Script.option(options, "transactional");
        if (id != null) {
            settings.put("transactional.id", id);
            settings.put("transaction.timeout.ms", "900000");
        }
        KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(settings);
        if (id != null) {
            producer.initTransactions();
        }
        return producer;
    }
}
