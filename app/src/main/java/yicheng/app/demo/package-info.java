/**
 * The demonstration: an office of five departments with a month behind it, told by the real use cases while a clock walks
 * through that month, so that receipts, findings and the journal are real. Its words lie beside it as JSON and CSV.
 */
package yicheng.app.demo;
