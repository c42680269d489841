import {
  AppWindow, Banknote, CircleCheck, CircleDot, EyeOff, FileText, Fingerprint, Footprints, Gauge, Globe,
  House, type IconNode, IdCard, Image, Landmark, Lightbulb, Mail, MapPin, MessageCircle, MessagesSquare, Monitor,
  Phone, Receipt, ScrollText, Send, Smartphone, Smile, Sparkles, TabletSmartphone, Ticket, TriangleAlert, Type,
} from "lucide";

/** The line icon of a channel, by the name its record holds. */
export const channelIcons: Readonly<Record<string, IconNode>> = {
  web: Globe,
  chat: MessageCircle,
  counter: Landmark,
  phone: Phone,
  paper: FileText,
  app: Smartphone,
  device: Fingerprint,
  neighborhood: House,
  queue: IdCard,
  letter: Send,
  email: Mail,
  kiosk: Monitor,
  payment: Banknote,
  place: MapPin,
};

/** The line icon of a lane, by what it shows. */
export const laneIcons: Readonly<Record<string, IconNode>> = {
  actions: Footprints,
  touchpoints: Smartphone,
  thoughts: MessageCircle,
  emotion: Smile,
  engagement: Gauge,
  pains: TriangleAlert,
  gains: Sparkles,
  opportunities: Lightbulb,
  solutions: CircleCheck,
  backstage: EyeOff,
  evidence: ScrollText,
  requirements: Receipt,
  metrics: CircleDot,
  "physical-evidence": Ticket,
  image: Image,
  text: Type,
};

/** The line icon of a piece of evidence, by its nature. */
export const evidenceIcons: Readonly<Record<string, IconNode>> = {
  interview: MessagesSquare,
  survey: CircleCheck,
  observation: EyeOff,
  log: AppWindow,
  complaint: TriangleAlert,
  photo: Image,
  regulation: Landmark,
  standard: ScrollText,
  news: FileText,
  report: FileText,
  simulation: TabletSmartphone,
};
