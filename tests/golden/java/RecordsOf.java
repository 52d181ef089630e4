// SPDX-License-Identifier: GPL-3.0-or-later

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.compress.Compression;
import org.apache.kafka.common.record.MemoryRecords;
import org.apache.kafka.common.record.SimpleRecord;
import org.apache.kafka.common.record.TimestampType;

/** Small record sets for the "records" fields of messages. */
final class RecordsOf {
    private static final long TIMESTAMP = 1_700_000_000_000L;

    private RecordsOf() {}

    /** Two records in the format `magic`, or a record set without a batch. */
    static MemoryRecords example(int magic, boolean empty) {
        if (empty) {
            return MemoryRecords.readableRecords(ByteBuffer.allocate(0));
        }
        var builder = MemoryRecords.builder(ByteBuffer.allocate(512), (byte) magic, Compression.NONE,
                TimestampType.CREATE_TIME, 42L, TIMESTAMP, -1L, (short) -1, -1, false, 7);
        long time = magic == 0 ? -1 : TIMESTAMP;
        builder.append(new SimpleRecord(time, utf8("key-1"), utf8("value-1")));
        builder.append(new SimpleRecord(time, null, utf8("value-2")));
        return builder.build();
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The bytes of a record set as they go over the wire. */
    static byte[] bytes(MemoryRecords records) {
        ByteBuffer buffer = records.buffer().duplicate();
        byte[] result = new byte[buffer.remaining()];
        buffer.get(result);
        return result;
    }
}
