// SPDX-License-Identifier: GPL-3.0-or-later

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;

/** Reads whole topics with the client of 0.9, which knows no timestamps. Arguments: bootstrap isolation topic… */
public final class Read {
    private Read() {}

    public static void main(String[] arguments) throws Exception {
        Properties settings = new Properties();
        settings.put("bootstrap.servers", arguments[0]);
        settings.put("enable.auto.commit", "false");
        settings.put("auto.offset.reset", "none");
        settings.put("max.partition.fetch.bytes", "4194304");
        settings.put("key.deserializer", "org.apache.kafka.common.serialization.ByteArrayDeserializer");
        settings.put("value.deserializer", "org.apache.kafka.common.serialization.ByteArrayDeserializer");
        KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(settings);
        List<TopicPartition> wanted = new ArrayList<>();
        for (String topic : Arrays.asList(arguments).subList(2, arguments.length)) {
            for (PartitionInfo partition : consumer.partitionsFor(topic)) {
                wanted.add(new TopicPartition(topic, partition.partition()));
            }
        }
        consumer.assign(wanted);
        TopicPartition[] all = wanted.toArray(new TopicPartition[0]);
        Map<TopicPartition, Long> ends = new HashMap<>();
        consumer.seekToEnd(all);
        for (TopicPartition partition : all) {
            ends.put(partition, consumer.position(partition));
        }
        consumer.seekToBeginning(all);
        Rows rows = new Rows();
        while (!done(consumer, ends)) {
            for (ConsumerRecord<byte[], byte[]> record : consumer.poll(200)) {
                rows.row(record.topic(), record.partition(), record.offset(), null, 0, record.key(), record.value());
            }
        }
        rows.flush();
        consumer.close();
    }

    private static boolean done(KafkaConsumer<byte[], byte[]> consumer, Map<TopicPartition, Long> ends) {
        for (Map.Entry<TopicPartition, Long> end : ends.entrySet()) {
            if (consumer.position(end.getKey()) < end.getValue()) {
                return false;
            }
        }
        return true;
    }
}
