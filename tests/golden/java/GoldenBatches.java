// SPDX-License-Identifier: GPL-3.0-or-later

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.record.CompressionType;
import org.apache.kafka.common.record.MemoryRecords;
import org.apache.kafka.common.record.MutableRecordBatch;
import org.apache.kafka.common.record.Record;
import org.apache.kafka.common.record.RecordBatch;
import org.apache.kafka.common.record.TimestampType;

/** Prints one line of JSON per record set: its bytes, and what Java reads back from them. Arguments: magics. */
public final class GoldenBatches {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final CompressionType[] CODECS = {CompressionType.NONE, CompressionType.GZIP,
        CompressionType.SNAPPY, CompressionType.LZ4, CompressionType.ZSTD};

    private GoldenBatches() {}

    public static void main(String[] magics) throws Exception {
        PrintStream out = new PrintStream(new BufferedOutputStream(System.out, 1 << 16), false, StandardCharsets.UTF_8);
        ByteArrayOutputStream mixed = new ByteArrayOutputStream();
        for (String magic : magics) {
            for (CompressionType codec : CODECS) {
                if (Integer.parseInt(magic) < 2 && codec == CompressionType.ZSTD) {
                    continue;  // zstd came with magic 2
                }
                List<BatchCases.Case> cases = BatchCases.of(Integer.parseInt(magic), codec);
                for (BatchCases.Case one : cases) {
                    String name = "magic" + magic + "-" + codec.name + "-" + one.name();
                    out.println(line(name, Integer.valueOf(magic), codec.name, one.bytes()));
                }
                mixed.write(cases.get(0).bytes());
            }
        }
        // A log that lived through upgrades and changes of codec holds them side by side.
        out.println(line("mixed-" + String.join("", magics), null, null, mixed.toByteArray()));
        out.flush();
    }

    private static String line(String name, Integer magic, String codec, byte[] bytes) throws Exception {
        ObjectNode line = MAPPER.createObjectNode();
        line.put("name", name).put("magic", magic).put("codec", codec);
        line.put("hex", HexFormat.of().formatHex(bytes));
        ArrayNode batches = line.putArray("batches");
        ArrayNode records = line.putArray("records");
        int used = 0;
        for (MutableRecordBatch batch : MemoryRecords.readableRecords(ByteBuffer.wrap(bytes)).batches()) {
            batch.ensureValid();
            used += batch.sizeInBytes();
            int count = 0;
            for (Record record : batch) {
                record(records.addObject(), batch, record);
                count++;
            }
            batch(batches.addObject(), batch, count);
        }
        line.put("tailBytes", bytes.length - used);
        return MAPPER.writeValueAsString(line);
    }

    private static void batch(ObjectNode node, RecordBatch batch, int count) {
        boolean modern = batch.magic() >= RecordBatch.MAGIC_VALUE_V2;
        node.put("magic", batch.magic()).put("codec", batch.compressionType().name);
        node.put("baseOffset", batch.baseOffset()).put("lastOffset", batch.lastOffset());
        node.put("producerId", modern ? (Long) batch.producerId() : null);
        node.put("producerEpoch", modern ? (Integer) (int) batch.producerEpoch() : null);
        node.put("baseSequence", modern ? (Integer) batch.baseSequence() : null);
        node.put("transactional", batch.isTransactional()).put("control", batch.isControlBatch());
        node.put("timestampType", type(batch.timestampType()));
        node.put("leaderEpoch", modern ? (Integer) batch.partitionLeaderEpoch() : null);
        node.put("count", count);
    }

    private static void record(ObjectNode node, RecordBatch batch, Record record) {
        TimestampType type = batch.timestampType();
        node.put("offset", record.offset());
        node.put("timestamp", type == TimestampType.NO_TIMESTAMP_TYPE ? null : (Long) record.timestamp());
        node.put("timestampType", type(type));
        node.put("key", base64(record.key())).put("value", base64(record.value()));
        ArrayNode headers = node.putArray("headers");
        for (Header header : record.headers()) {
            headers.addArray().add(header.key()).add(base64(header.value() == null ? null
                    : ByteBuffer.wrap(header.value())));
        }
    }

    private static String type(TimestampType type) {
        return switch (type) {
            case CREATE_TIME -> "create";
            case LOG_APPEND_TIME -> "append";
            default -> null;
        };
    }

    private static String base64(ByteBuffer buffer) {
        if (buffer == null) {
            return null;
        }
        byte[] bytes = new byte[buffer.remaining()];
        buffer.duplicate().get(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
