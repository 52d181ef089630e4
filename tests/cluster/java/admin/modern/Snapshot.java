// SPDX-License-Identifier: GPL-3.0-or-later

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.DescribeClusterResult;
import org.apache.kafka.common.Node;

/** Prints all that Java's Admin client knows of a cluster as one object of JSON. Argument: bootstrap. */
public final class Snapshot {
    private Snapshot() {}

    public static void main(String[] arguments) throws Exception {
        Properties settings = new Properties();
        settings.put("bootstrap.servers", arguments[0]);
        try (Admin admin = Admin.create(settings)) {
            Map<String, Object> all = cluster(admin);
            all.put("topics", new Topics(admin).all());
            all.put("groups", new Groups(admin).all());
            System.out.println(Json.of(all));
        }
    }

    private static Map<String, Object> cluster(Admin admin) throws Exception {
        DescribeClusterResult cluster = admin.describeCluster();
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("clusterId", cluster.clusterId().get());
        result.put("controller", cluster.controller().get().id());
        result.put("quorumLeader", quorumLeader(admin));
        Map<Integer, Object> brokers = new TreeMap<>();
        for (Node node : cluster.nodes().get()) {
            Map<String, Object> broker = new LinkedHashMap<>();
            broker.put("id", node.id());
            broker.put("host", node.host());
            broker.put("port", node.port());
            broker.put("rack", node.rack());
            brokers.put(node.id(), broker);
        }
        result.put("brokers", brokers.values());
        return result;
    }

    /** The active controller with KRaft; null with ZooKeeper, and for releases whose client cannot ask. */
    private static Integer quorumLeader(Admin admin) throws Exception {
        try {
            Object result = admin.getClass().getMethod("describeMetadataQuorum").invoke(admin);
            Object future = result.getClass().getMethod("quorumInfo").invoke(result);
            Object info = ((org.apache.kafka.common.KafkaFuture<?>) future).get();
            return (Integer) info.getClass().getMethod("leaderId").invoke(info);
        } catch (NoSuchMethodException e) {
            return null;
        }
    }
}
