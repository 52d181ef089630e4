// SPDX-License-Identifier: GPL-3.0-or-later

import java.util.LinkedHashMap;
import java.util.Map;
import kafka.common.OffsetAndMetadata;
import kafka.common.TopicAndPartition;
import kafka.javaapi.OffsetCommitRequest;
import kafka.javaapi.OffsetCommitResponse;
import kafka.javaapi.consumer.SimpleConsumer;

/** Commits offsets to the brokers with the client of 0.8.2. Arguments: coordinator group topic:partition:offset… */
public final class Commit {
    private Commit() {}

    public static void main(String[] arguments) {
        String[] address = arguments[0].split(":");
        SimpleConsumer coordinator = new SimpleConsumer(address[0], Integer.parseInt(address[1]), 30_000, 65_536, "c");
        Map<TopicAndPartition, OffsetAndMetadata> offsets = new LinkedHashMap<>();
        for (int i = 2; i < arguments.length; i++) {
            String[] item = arguments[i].split(":");
            offsets.put(new TopicAndPartition(item[0], Integer.parseInt(item[1])),
                    OffsetAndMetadata.apply(Long.parseLong(item[2]), "", -1L));
        }
        // Version 1 keeps offsets in the brokers, version 0 in ZooKeeper.
        OffsetCommitResponse answer = coordinator.commitOffsets(
                new OffsetCommitRequest(arguments[1], offsets, 1, "foreign-java", (short) 1));
        if (answer.hasError()) {
            throw new IllegalStateException("commit refused: " + answer.errors());
        }
        coordinator.close();
    }
}
