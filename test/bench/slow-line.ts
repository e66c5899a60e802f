import type {CDPSession} from 'playwright-core';

/** 1.6 Mbit/s, 150 ms, CPU ÷ 4. */
export async function slowLine(session: CDPSession): Promise<void> {
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 1_600_000 / 8,
    uploadThroughput: 1_600_000 / 8,
  });
  await session.send('Emulation.setCPUThrottlingRate', {rate: 4});
}
