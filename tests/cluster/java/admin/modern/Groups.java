// SPDX-License-Identifier: GPL-3.0-or-later

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConsumerGroupDescription;
import org.apache.kafka.clients.admin.ConsumerGroupListing;
import org.apache.kafka.clients.admin.MemberDescription;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** Consumer groups with members and committed offsets. */
final class Groups {
    private final Admin admin;

    Groups(Admin admin) {
        this.admin = admin;
    }

    @SuppressWarnings("deprecation")
    List<Object> all() throws Exception {
        List<String> names = new ArrayList<>();
        for (ConsumerGroupListing listing : admin.listConsumerGroups().all().get()) {
            names.add(listing.groupId());
        }
        List<Object> result = new ArrayList<>();
        for (ConsumerGroupDescription group : new TreeMap<>(admin.describeConsumerGroups(names).all().get()).values()) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("group", group.groupId());
            row.put("type", Later.text(group, "type"));
            row.put("state", Later.text(group, "groupState", "state"));
            row.put("protocol", group.partitionAssignor());
            row.put("coordinator", group.coordinator().id());
            row.put("members", group.members().stream().map(Groups::member).toList());
            row.put("offsets", offsets(group.groupId()));
            result.add(row);
        }
        return result;
    }

    private static Map<String, Object> member(MemberDescription member) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("memberId", member.consumerId());
        row.put("instanceId", member.groupInstanceId().orElse(null));
        row.put("clientId", member.clientId());
        row.put("host", member.host());
        Map<String, List<Integer>> topics = new TreeMap<>();
        for (TopicPartition partition : member.assignment().topicPartitions()) {
            topics.computeIfAbsent(partition.topic(), topic -> new ArrayList<>()).add(partition.partition());
        }
        List<Object> assignment = new ArrayList<>();
        topics.forEach((topic, partitions) -> {
            partitions.sort(null);
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("topic", topic);
            one.put("partitions", partitions);
            assignment.add(one);
        });
        row.put("assignment", assignment);
        return row;
    }

    private List<Object> offsets(String group) throws Exception {
        Map<TopicPartition, OffsetAndMetadata> found =
                admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get();
        List<Object> result = new ArrayList<>();
        Map<String, Object> sorted = new TreeMap<>();
        found.forEach((partition, offset) -> {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("topic", partition.topic());
            row.put("partition", partition.partition());
            row.put("committed", offset.offset());
            sorted.put(String.format("%s %09d", partition.topic(), partition.partition()), row);
        });
        result.addAll(sorted.values());
        return result;
    }
}
