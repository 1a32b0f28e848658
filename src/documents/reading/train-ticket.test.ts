import { expect, test } from 'vitest'
import { line, read } from './lines.fixture.ts'

test('a blue ticket', () => {
  const { kind, values } = read([
    line('K07CO12345', 150, 100, 30),
    line('检票:12A', 700, 100, 28),
    line('江 州 站', 170, 160, 44),
    line('G1024', 420, 165, 36),
    line('临水东', 620, 158, 44),
    line('站', 770, 170, 26),
    line('Jiangzhou', 180, 210),
    line('2021年07月09日', 150, 250, 28),
    line('08:05开', 400, 250, 28),
    line('05车11F号', 600, 250, 28),
    line('¥126.0元', 150, 300, 28),
    line('一等座', 640, 300, 28),
    line('限乘当日当次车', 150, 350),
  ])
  expect(kind).toBe('train-ticket')
  expect(values).toEqual({
    ticketNumber: 'K07C012345',
    fromStation: '江州',
    toStation: '临水东',
    train: 'G1024',
    departsAt: '2021-07-09 08:05',
    seat: '05车11F号',
    priceFen: '12600',
    seatClass: '一等座',
  })
})

test('a berth, and no seat', () => {
  const head = [
    line('A012345', 150, 100),
    line('限乘当日当次车', 150, 350),
    line('硬卧', 640, 300),
    line('检票:3', 700, 100),
  ]
  expect(read([...head, line('12车016号下铺', 600, 250)]).values).toMatchObject({
    ticketNumber: 'A012345',
    seat: '12车016号下铺',
    seatClass: '硬卧',
  })
  expect(read([...head, line('07车无座', 600, 250)]).value('seat')).toBe('07车无座')
})
