import type { Journey } from "../journey.js";
import { repair } from "../repair.js";

/** A small map with something of everything: two phases, three steps, two personas. */
export const QUEUE = {
  format: "journey",
  version: 1,
  meta: { title: { id: "Antre KTP" }, languages: ["id", "en"], language: "id" },
  personas: {
    sari: { order: "a0", label: { id: "Sari" } },
    budi: { order: "a1", label: { id: "Budi" } },
  },
  actors: {
    warga: { order: "a0", label: { id: "Warga" }, nature: "end-user", stage: "customer" },
    petugas: { order: "a1", label: { id: "Petugas" }, stage: "frontstage" },
    server: { order: "a2", label: { id: "Server" }, nature: "system", stage: "support" },
  },
  channels: { loket: { order: "a0", label: { id: "Loket" }, icon: "counter" } },
  phases: {
    datang: { order: "a0", label: { id: "Datang", en: "Arrive" } },
    selesai: { order: "a1", label: { id: "Selesai" } },
  },
  steps: {
    antre: { order: "a0", phase: "datang", label: { id: "Antre", en: "Queue" }, waiting: 40 },
    rekam: { order: "a1", phase: "datang", label: { id: "Rekam data" } },
    ambil: { order: "a0", phase: "selesai", label: { id: "Ambil kartu" } },
  },
  touchpoints: {
    sapa: { order: "a0", step: "antre", initiator: "petugas", receiver: "warga", channel: "loket" },
    isi: { order: "a1", step: "antre", nature: "action", initiator: "warga", label: { id: "Isi formulir" } },
    cek: { order: "a0", step: "rekam", nature: "action", initiator: "petugas", label: { id: "Cek data" } },
    kirim: { order: "a1", step: "rekam", initiator: "petugas", receiver: "server", label: { id: "Kirim" } },
  },
  lanes: {
    aksi: { order: "a0", shows: "actions" },
    kanal: { order: "a1", shows: "touchpoints" },
    pikiran: { order: "a2", shows: "thoughts", persona: "sari" },
    emosi: { order: "a3", shows: "emotion" },
    masalah: { order: "a4", shows: "pains" },
    belakang: { order: "a5", shows: "backstage" },
  },
  cards: { lama: { order: "a0", lane: "pikiran", step: "antre", text: { id: "Kok lama?" } } },
  scores: {
    "antre|emotion|sari|1||r1": -1,
    "antre|emotion|sari|1||r2": -2,
    "antre|emotion|sari|1||r3": 0.5,
    "rekam|emotion|sari|1|survei|r1": -1,
    "rekam|emotion|sari|1|survei|r2": 1,
    "p1|severity||1||r1": 4,
  },
  insights: {
    p1: {
      order: "a0",
      type: "pain",
      text: { id: "Antrean panjang" },
      steps: ["antre"],
      severity: 2,
      evidence: ["survei"],
    },
    p2: { order: "a1", type: "pain", text: { id: "Data salah" }, steps: ["antre", "rekam"], severity: 3 },
    g1: { order: "a2", type: "gain", text: { id: "Ramah" }, steps: ["rekam"] },
  },
  evidence: { survei: { order: "a0", label: { id: "Survei 2024" }, nature: "survey", n: 12 } },
  opportunities: { o1: { order: "a0", text: { id: "Antre daring" }, steps: ["antre"], insights: ["p1"] } },
} as const;

export function queueJourney(): Journey {
  return repair(structuredClone(QUEUE)).journey;
}
