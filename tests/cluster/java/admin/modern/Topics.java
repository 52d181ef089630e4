// SPDX-License-Identifier: GPL-3.0-or-later

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.ListTopicsOptions;
import org.apache.kafka.clients.admin.LogDirDescription;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.ReplicaInfo;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.TopicPartitionInfo;
import org.apache.kafka.common.config.ConfigResource;

/** Topics and partitions with their offsets and sizes. */
final class Topics {
    private final Admin admin;
    private final Map<TopicPartition, Integer> leaders = new HashMap<>();

    Topics(Admin admin) {
        this.admin = admin;
    }

    List<Object> all() throws Exception {
        ListTopicsOptions internalToo = new ListTopicsOptions().listInternal(true);
        Map<String, TopicDescription> found =
                new TreeMap<>(describe(admin.listTopics(internalToo).names().get()));
        for (TopicDescription topic : found.values()) {
            for (TopicPartitionInfo partition : topic.partitions()) {
                leaders.put(new TopicPartition(topic.name(), partition.partition()), partition.leader().id());
            }
        }
        var begins = offsets(OffsetSpec.earliest(), IsolationLevel.READ_UNCOMMITTED);
        var ends = offsets(OffsetSpec.latest(), IsolationLevel.READ_UNCOMMITTED);
        var stable = offsets(OffsetSpec.latest(), IsolationLevel.READ_COMMITTED);
        Map<TopicPartition, Long> sizes = sizes();
        List<Object> result = new ArrayList<>();
        for (TopicDescription topic : found.values()) {
            List<Object> partitions = new ArrayList<>();
            for (TopicPartitionInfo info : topic.partitions()) {
                TopicPartition key = new TopicPartition(topic.name(), info.partition());
                Map<String, Object> row = partition(info);
                row.put("begin", begins.get(key).offset());
                row.put("end", ends.get(key).offset());
                row.put("lso", stable.get(key).offset());
                row.put("size", sizes.get(key));
                partitions.add(row);
            }
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("name", topic.name());
            row.put("id", Later.text(topic, "topicId"));
            row.put("internal", topic.isInternal());
            row.put("settings", settings(topic.name()));
            row.put("partitions", partitions);
            result.add(row);
        }
        return result;
    }

    /** "all" until 3.9, "allTopicNames" after. */
    @SuppressWarnings("unchecked")
    private Map<String, TopicDescription> describe(Set<String> names) throws Exception {
        Object result = admin.describeTopics(names);
        for (String method : new String[] {"allTopicNames", "all"}) {
            try {
                Object future = result.getClass().getMethod(method).invoke(result);
                return ((KafkaFuture<Map<String, TopicDescription>>) future).get();
            } catch (NoSuchMethodException e) {
                continue;  // the other name
            }
        }
        throw new IllegalStateException("this client describes no topics");
    }

    /** What was set for this topic alone. */
    private Map<String, String> settings(String topic) throws Exception {
        ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        Map<String, String> own = new TreeMap<>();
        for (ConfigEntry entry : admin.describeConfigs(Set.of(resource)).all().get().get(resource).entries()) {
            if (entry.source() == ConfigEntry.ConfigSource.DYNAMIC_TOPIC_CONFIG) {
                own.put(entry.name(), entry.value());
            }
        }
        return own;
    }

    private static Map<String, Object> partition(TopicPartitionInfo info) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("partition", info.partition());
        row.put("leader", info.leader().id());
        row.put("replicas", info.replicas().stream().map(Node::id).toList());
        row.put("isr", info.isr().stream().map(Node::id).sorted().toList());
        return row;
    }

    private Map<TopicPartition, ListOffsetsResultInfo> offsets(OffsetSpec at, IsolationLevel isolation)
            throws Exception {
        Map<TopicPartition, OffsetSpec> wanted = new HashMap<>();
        leaders.keySet().forEach(partition -> wanted.put(partition, at));
        return admin.listOffsets(wanted, new ListOffsetsOptions(isolation)).all().get();
    }

    /** What the leader's copy takes on its disk. */
    private Map<TopicPartition, Long> sizes() throws Exception {
        Map<TopicPartition, Long> result = new HashMap<>();
        var brokers = new HashSet<>(leaders.values());
        for (var broker : admin.describeLogDirs(brokers).allDescriptions().get().entrySet()) {
            for (LogDirDescription folder : broker.getValue().values()) {
                for (Map.Entry<TopicPartition, ReplicaInfo> replica : folder.replicaInfos().entrySet()) {
                    if (broker.getKey().equals(leaders.get(replica.getKey()))) {
                        result.put(replica.getKey(), replica.getValue().size());
                    }
                }
            }
        }
        return result;
    }
}
