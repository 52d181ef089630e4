// SPDX-License-Identifier: GPL-3.0-or-later

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Collections;
import kafka.api.FetchRequestBuilder;
import kafka.api.PartitionOffsetRequestInfo;
import kafka.common.ErrorMapping;
import kafka.common.TopicAndPartition;
import kafka.javaapi.FetchResponse;
import kafka.javaapi.OffsetRequest;
import kafka.javaapi.PartitionMetadata;
import kafka.javaapi.TopicMetadata;
import kafka.javaapi.TopicMetadataRequest;
import kafka.javaapi.consumer.SimpleConsumer;
import kafka.message.MessageAndOffset;

/** Reads whole topics with the consumer of 0.8, which has no groups. Arguments: bootstrap isolation topic… */
public final class Read {
    private static final String CLIENT = "foreign-java";
    private static final int FETCH_BYTES = 4 << 20;

    private Read() {}

    public static void main(String[] arguments) throws Exception {
        String[] address = arguments[0].split(",")[0].split(":");
        SimpleConsumer asked = connect(address[0], Integer.parseInt(address[1]));
        Rows rows = new Rows();
        for (String topic : Arrays.asList(arguments).subList(2, arguments.length)) {
            TopicMetadataRequest request = new TopicMetadataRequest(Collections.singletonList(topic));
            for (TopicMetadata metadata : asked.send(request).topicsMetadata()) {
                for (PartitionMetadata partition : metadata.partitionsMetadata()) {
                    SimpleConsumer leader = connect(partition.leader().host(), partition.leader().port());
                    read(leader, topic, partition.partitionId(), rows);
                    leader.close();
                }
            }
        }
        rows.flush();
    }

    private static SimpleConsumer connect(String host, int port) {
        return new SimpleConsumer(host, port, 30_000, 1 << 20, CLIENT);
    }

    private static long offset(SimpleConsumer leader, String topic, int partition, long time) {
        OffsetRequest request = new OffsetRequest(Collections.singletonMap(new TopicAndPartition(topic, partition),
                new PartitionOffsetRequestInfo(time, 1)), (short) 0, CLIENT);
        return leader.getOffsetsBefore(request).offsets(topic, partition)[0];
    }

    private static void read(SimpleConsumer leader, String topic, int partition, Rows rows) {
        long position = offset(leader, topic, partition, kafka.api.OffsetRequest.EarliestTime());
        long end = offset(leader, topic, partition, kafka.api.OffsetRequest.LatestTime());
        while (position < end) {
            FetchResponse answer = leader.fetch(new FetchRequestBuilder().clientId(CLIENT)
                    .addFetch(topic, partition, position, FETCH_BYTES).build());
            if (answer.hasError()) {
                throw new IllegalStateException(ErrorMapping.exceptionFor(answer.errorCode(topic, partition)));
            }
            long before = position;
            for (MessageAndOffset message : answer.messageSet(topic, partition)) {
                // A compressed batch comes whole, also what lies before the position.
                if (message.offset() >= position) {
                    rows.row(topic, partition, message.offset(), null, 0, bytes(message.message().key()),
                            bytes(message.message().payload()));
                    position = message.nextOffset();
                }
            }
            if (position == before) {
                throw new IllegalStateException("no progress at offset " + position + " of " + topic);
            }
        }
    }

    private static byte[] bytes(ByteBuffer buffer) {
        if (buffer == null) {
            return null;
        }
        byte[] result = new byte[buffer.remaining()];
        buffer.duplicate().get(result);
        return result;
    }
}
