// Sale: what may be bought for whom, and what it costs.
export { type Chosen, type OnSale, quoteFen, sumsOnSale } from './quote.ts'
