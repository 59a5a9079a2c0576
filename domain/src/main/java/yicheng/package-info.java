/**
 * The system's index: {@link yicheng.Office} lists what it can do, {@link yicheng.Ports} what an installation must
 * supply. Concepts live in the packages below and never look up here.
 */
package yicheng;
