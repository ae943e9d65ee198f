/** Thanh toán: what the worker does about payments that nobody told us the end of. */
export { reconcilePayments } from './actions/reconcile-payments.ts';
export { sweepPayments } from './actions/sweep-payments.ts';
