// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/port/recording_host.h"

#include "serial/frame/frame.h"
#include "serial/protocol/meter_protocol.h"

namespace wattbourse::serial {

namespace {

core::Bytes withoutKey(core::ByteView bytes) {
    FrameDecoder decoder;
    decoder.feed(core::Bytes{0});
    std::vector<Frame> frames = decoder.feed(bytes);
    if (frames.size() != 1 || frames[0].type != WBM_PROVISION || frames[0].payload.size() < WBM_ID + WBM_KEY)
        return core::toBytes(bytes);
    std::fill_n(frames[0].payload.begin() + WBM_ID, WBM_KEY, std::uint8_t{0});
    return encodeFrame(frames[0]).value_or(core::Bytes{0});
}

class RecordingDevice final : public SerialDevice {
public:
    RecordingDevice(std::unique_ptr<SerialDevice> inner, std::shared_ptr<RecordingWriter> writer)
        : m_inner(std::move(inner)), m_writer(std::move(writer)) {
        m_inner->onBytes = [this](core::ByteView bytes) {
            m_writer->write(PortEvent::Kind::Received, bytes);
            if (onBytes)
                onBytes(bytes);
        };
        m_inner->onFault = [this](const PortTrouble& why) {
            if (onFault)
                onFault(why);
        };
    }
    std::optional<PortTrouble> open(const std::string& device, DtrPolicy dtr) override {
        auto refused = m_inner->open(device, dtr);
        if (!refused)
            m_writer->write(PortEvent::Kind::Opened);
        return refused;
    }
    void close() override {
        m_inner->close();
        m_writer->write(PortEvent::Kind::Lost);
    }
    [[nodiscard]] bool isOpen() const override { return m_inner->isOpen(); }
    void write(core::ByteView bytes) override {
        m_writer->write(PortEvent::Kind::Sent, withoutKey(bytes));
        m_inner->write(bytes);
    }

private:
    std::unique_ptr<SerialDevice> m_inner;
    std::shared_ptr<RecordingWriter> m_writer;
};

} // namespace

std::unique_ptr<SerialDevice> RecordingHost::device() {
    return std::make_unique<RecordingDevice>(m_inner.device(), m_writer);
}

} // namespace wattbourse::serial
