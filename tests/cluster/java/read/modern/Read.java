// SPDX-License-Identifier: GPL-3.0-or-later

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;

/** Reads whole topics with a client of 2.0 or newer. Arguments: bootstrap committed|uncommitted topic… */
public final class Read {
    private Read() {}

    public static void main(String[] arguments) throws Exception {
        Properties settings = new Properties();
        settings.put("bootstrap.servers", arguments[0]);
        settings.put("isolation.level", "read_" + arguments[1]);
        settings.put("enable.auto.commit", "false");
        settings.put("auto.offset.reset", "none");
        settings.put("key.deserializer", "org.apache.kafka.common.serialization.ByteArrayDeserializer");
        settings.put("value.deserializer", "org.apache.kafka.common.serialization.ByteArrayDeserializer");
        try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(settings)) {
            List<TopicPartition> wanted = new ArrayList<>();
            for (String topic : Arrays.asList(arguments).subList(2, arguments.length)) {
                for (PartitionInfo partition : consumer.partitionsFor(topic)) {
                    wanted.add(new TopicPartition(topic, partition.partition()));
                }
            }
            consumer.assign(wanted);
            consumer.seekToBeginning(wanted);
            // With read_committed these are the last stable offsets.
            read(consumer, consumer.endOffsets(wanted));
        }
    }

    private static void read(KafkaConsumer<byte[], byte[]> consumer, Map<TopicPartition, Long> ends)
            throws Exception {
        Rows rows = new Rows();
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            for (ConsumerRecord<byte[], byte[]> record : consumer.poll(Duration.ofMillis(200))) {
                for (Header header : record.headers()) {
                    rows.header(header.key(), header.value());
                }
                String type = switch (record.timestampType()) {
                    case CREATE_TIME -> "create";
                    case LOG_APPEND_TIME -> "append";
                    default -> null;
                };
                rows.row(record.topic(), record.partition(), record.offset(), type, record.timestamp(), record.key(),
                        record.value());
            }
        }
        rows.flush();
    }
}
