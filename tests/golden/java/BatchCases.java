// SPDX-License-Identifier: GPL-3.0-or-later

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.apache.kafka.common.compress.Compression;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.record.CompressionType;
import org.apache.kafka.common.record.ControlRecordType;
import org.apache.kafka.common.record.DefaultRecordBatch;
import org.apache.kafka.common.record.EndTransactionMarker;
import org.apache.kafka.common.record.MemoryRecords;
import org.apache.kafka.common.record.MemoryRecordsBuilder;
import org.apache.kafka.common.record.TimestampType;
import org.apache.kafka.common.utils.ByteBufferOutputStream;

/** The contents of the golden record batches: every shape that a log can hold, for one magic and codec. */
final class BatchCases {
    /** Bytes of one record set and what it is called. */
    record Case(String name, byte[] bytes) {}

    private static final long TIME = 1_700_000_000_000L;
    private static final long BASE = 1000L;
    private static final byte[] EMPTY = {};
    private static final Header[] NO_HEADERS = {};

    private final int magic;
    private final CompressionType codec;
    private final List<Case> cases = new ArrayList<>();

    private BatchCases(int magic, CompressionType codec) {
        this.magic = magic;
        this.codec = codec;
    }

    static List<Case> of(int magic, CompressionType codec) {
        BatchCases made = new BatchCases(magic, codec);
        made.addForAllFormats();
        if (magic >= 1) {
            made.addWithTimestamps();
        }
        if (magic >= 2) {
            made.addForMagic2();
        }
        return made.cases;
    }

    private void addForAllFormats() {
        add("plain", b -> {
            append(b, "key-1", "value-1");
            append(b, "key-2", "value-2");
            append(b, "key-3", "value-3");
        });
        add("one", b -> append(b, "k", "v"));
        add("nulls", b -> {
            b.append(time(), (byte[]) null, RecordsOf.utf8("null key"));
            b.append(time(), EMPTY, RecordsOf.utf8("empty key"));
            b.append(time(), RecordsOf.utf8("empty value"), EMPTY);
            b.append(time(), EMPTY, EMPTY);
            b.append(time(), (byte[]) null, (byte[]) null);
        });
        add("tombstones", b -> {
            append(b, "gone", "here");
            b.append(time(), RecordsOf.utf8("gone"), null);
        });
        add("binary", b -> b.append(time(), new byte[] {0, (byte) 0xff, (byte) 0xfe},
                new byte[] {(byte) 0x80, 0, 10, 13, 34, 92}));
        add("gaps", b -> {
            b.appendWithOffset(BASE, time(), RecordsOf.utf8("a"), RecordsOf.utf8("at 1000"));
            b.appendWithOffset(BASE + 3, time(), RecordsOf.utf8("b"), RecordsOf.utf8("at 1003"));
            b.appendWithOffset(BASE + 5000, time(), RecordsOf.utf8("c"), RecordsOf.utf8("at 6000"));
        });
        add("many", b -> {
            for (int i = 0; i < 300; i++) {
                append(b, "key-" + i, "value-" + i % 7);
            }
        });
        add("large", b -> b.append(time(), RecordsOf.utf8("large"), mixed(1500, 100_000)));
        add("large-many", b -> {
            // Together above the 64 KiB blocks of lz4 and the 32 KiB chunks of snappy, each record below.
            for (int i = 0; i < 12; i++) {
                b.append(time(), RecordsOf.utf8("part-" + i), mixed(100 + i, 9000));
            }
        });
        cutTail();
    }

    private void addWithTimestamps() {
        add("log-append", TimestampType.LOG_APPEND_TIME, b -> {
            b.append(TIME - 5000, RecordsOf.utf8("k1"), RecordsOf.utf8("created before"));
            b.append(TIME + 5000, RecordsOf.utf8("k2"), RecordsOf.utf8("created after"));
        });
        add("backwards", b -> {
            b.append(TIME, RecordsOf.utf8("now"), EMPTY);
            b.append(TIME - 86_400_000L, RecordsOf.utf8("yesterday"), EMPTY);
            b.append(0L, RecordsOf.utf8("1970"), EMPTY);
            b.append(TIME + 1, RecordsOf.utf8("later"), EMPTY);
        });
        add("no-timestamp", b -> b.append(-1L, RecordsOf.utf8("none"), RecordsOf.utf8("-1")));
        add("far-future", b -> {
            b.append(Long.MAX_VALUE, RecordsOf.utf8("max"), EMPTY);
            b.append(0L, RecordsOf.utf8("zero"), EMPTY);
        });
    }

    private void addForMagic2() {
        add("headers", b -> {
            b.append(TIME, RecordsOf.utf8("k"), RecordsOf.utf8("v"), headers());
            b.append(TIME, RecordsOf.utf8("k"), null, new Header[] {new RecordHeader("", EMPTY)});
            b.append(TIME, RecordsOf.utf8("k"), RecordsOf.utf8("none"), NO_HEADERS);
        });
        producer("transactional", 4000L, 3, 17, true, 3);
        producer("idempotent", 4001L, 0, 0, false, 2);
        producer("sequence-wraps", 4002L, 32767, Integer.MAX_VALUE - 1, false, 4);
        deleteHorizon();
        // More than one block of lz4, and more than one chunk of snappy, that the codec stores as it is.
        if (codec == CompressionType.LZ4) {
            add("incompressible", b -> b.append(time(), null, mixed(66_000, 0)));
        } else if (codec == CompressionType.SNAPPY) {
            add("incompressible", b -> b.append(time(), null, mixed(33_000, 0)));
        }
        if (codec == CompressionType.NONE) {
            marker("commit-marker", ControlRecordType.COMMIT);
            marker("abort-marker", ControlRecordType.ABORT);
            emptyBatch();
        }
    }

    private static Header[] headers() {
        return new Header[] {
            new RecordHeader("trace", RecordsOf.utf8("abc")),
            new RecordHeader("trace", RecordsOf.utf8("again")),
            new RecordHeader("binary", new byte[] {0, (byte) 0xff, (byte) 0xc3}),
            new RecordHeader("null", (byte[]) null),
            new RecordHeader("empty", EMPTY),
            new RecordHeader("gr\u00fc\u00df \ud83d\ude80", RecordsOf.utf8("name beyond ASCII")),
        };
    }

    private void producer(String name, long id, int epoch, int sequence, boolean transactional, int count) {
        MemoryRecordsBuilder builder = new MemoryRecordsBuilder(ByteBuffer.allocate(1024), (byte) magic,
                compression(), TimestampType.CREATE_TIME, BASE, -1L, id, (short) epoch, sequence, transactional,
                false, 9, 1024);
        for (int i = 0; i < count; i++) {
            append(builder, "key-" + i, "value-" + i);
        }
        finish(name, builder);
    }

    /** A compacted batch with tombstones waiting for their horizon: its base timestamp is that horizon. */
    private void deleteHorizon() {
        MemoryRecordsBuilder builder = new MemoryRecordsBuilder(new ByteBufferOutputStream(1024), (byte) magic,
                compression(), TimestampType.CREATE_TIME, BASE, -1L, -1L, (short) -1, -1, false, false, 9, 1024,
                TIME + 123_456);
        append(builder, "kept", "value");
        builder.append(TIME + 7, RecordsOf.utf8("deleted"), null);
        finish("delete-horizon", builder);
    }

    private void marker(String name, ControlRecordType type) {
        MemoryRecordsBuilder builder = new MemoryRecordsBuilder(ByteBuffer.allocate(256), (byte) magic,
                Compression.NONE, TimestampType.CREATE_TIME, BASE, -1L, 4000L, (short) 3, -1, true, true, 9, 256);
        builder.appendEndTxnMarker(TIME, new EndTransactionMarker(type, 21));
        finish(name, builder);
    }

    /** What compaction leaves of a producer's last batch: a header that keeps the sequence, no records. */
    private void emptyBatch() {
        ByteBuffer buffer = ByteBuffer.allocate(DefaultRecordBatch.RECORD_BATCH_OVERHEAD);
        DefaultRecordBatch.writeEmptyHeader(buffer, (byte) magic, 4003L, (short) 1, 30, BASE, BASE + 5, 9,
                TimestampType.CREATE_TIME, TIME, false, false);
        cases.add(new Case("empty-batch", buffer.array()));
    }

    /** As a fetch cuts it: whole batches, then the first bytes of one more. */
    private void cutTail() {
        MemoryRecordsBuilder builder = builder(TimestampType.CREATE_TIME);
        append(builder, "whole", "value");
        byte[] whole = RecordsOf.bytes(builder.build());
        byte[] cut = Arrays.copyOf(whole, 2 * whole.length - 5);
        System.arraycopy(whole, 0, cut, whole.length, whole.length - 5);
        cases.add(new Case("cut-tail", cut));
    }

    private void add(String name, Consumer<MemoryRecordsBuilder> content) {
        add(name, TimestampType.CREATE_TIME, content);
    }

    private void add(String name, TimestampType type, Consumer<MemoryRecordsBuilder> content) {
        MemoryRecordsBuilder builder = builder(magic == 0 ? TimestampType.NO_TIMESTAMP_TYPE : type);
        content.accept(builder);
        finish(name, builder);
    }

    private MemoryRecordsBuilder builder(TimestampType type) {
        TimestampType used = magic == 0 ? TimestampType.NO_TIMESTAMP_TYPE : type;
        long appended = used == TimestampType.LOG_APPEND_TIME ? TIME + 77 : -1L;
        return MemoryRecords.builder(ByteBuffer.allocate(4096), (byte) magic, compression(), used, BASE, appended,
                -1L, (short) -1, -1, false, 9);
    }

    private void finish(String name, MemoryRecordsBuilder builder) {
        cases.add(new Case(name, RecordsOf.bytes(builder.build())));
    }

    private Compression compression() {
        return Compression.of(codec).build();
    }

    private long time() {
        return magic == 0 ? -1L : TIME;
    }

    private void append(MemoryRecordsBuilder builder, String key, String value) {
        builder.append(time(), RecordsOf.utf8(key), RecordsOf.utf8(value));
    }

    /** Bytes that do not compress, then bytes that do; the same in every run. */
    private static byte[] mixed(int noise, int pattern) {
        byte[] result = new byte[noise + pattern];
        long state = 88172645463325252L;
        for (int i = 0; i < noise; i++) {
            state ^= state << 13;
            state ^= state >>> 7;
            state ^= state << 17;
            result[i] = (byte) state;
        }
        for (int i = noise; i < result.length; i++) {
            result[i] = (byte) ("order " + i / 100 % 10 + " of the shop, ").charAt(i % 20);
        }
        return result;
    }
}
