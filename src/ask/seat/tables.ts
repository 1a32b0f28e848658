// The rows of the seat.
import type { Json, Text } from '../../kit/index.ts'
import type { CaseReason } from './case-reasons.ts'
import type { Skill } from './skills.ts'

export interface TurnTable {
  customerId: string
  conversationId: string
  id: string
  skill: Skill
  askedAt: Date
  forStaff: string | null
  note: Buffer | null
  isAfterHours: boolean
  takenAt: Date | null
  takenBy: string | null
  takenByName: string | null
  repliedAt: Date | null
  leftAt: Date | null
  leftHow: 'closed' | 'store' | 'passed' | 'quiet' | null
}

export interface CallBackTable {
  customerId: string
  id: string
  conversationId: string
  skill: Skill
  askedAt: Date
  fromAt: Date
  toAt: Date
  doneAt: Date | null
  doneBy: string | null
  doneByName: string | null
  isReached: boolean | null
}

export interface CaseTable {
  customerId: string
  id: string
  conversationId: string
  score: number
  said: Buffer
  reason: CaseReason | null
  openedAt: Date
  dueAt: Date
  ownerId: string | null
  ownerName: string | null
  contactedAt: Date | null
  mendedAt: Date | null
  closedAt: Date | null
  done: Buffer | null
}

interface WrittenTable {
  customerId: string
  conversationId: string
  id: string
  at: Date
  staffId: string
  staffName: string
}

declare module '../../kit/database.ts' {
  interface Tables {
    ask_turns: TurnTable
    ask_seats: { staffId: string; staffName: string; skills: string[]; isPresent: boolean; seenAt: Date }
    ask_hours: { id: string; body: Json<unknown>; setAt: Date; setBy: string; setByName: string }
    ask_call_backs: CallBackTable
    ask_watchers: {
      customerId: string
      conversationId: string
      staffId: string
      staffName: string
      seenAt: Date
      writingAt: Date | null
    }
    ask_notes: WrittenTable & { words: Buffer }
    ask_minutes: WrittenTable & { wanted: Buffer; done: Buffer }
    ask_canned: {
      name: string
      version: number
      skill: Skill | null
      words: Json<Text>
      isRetired: boolean
      at: Date
      by: string
      byName: string
    }
    ask_cases: CaseTable
  }
}
