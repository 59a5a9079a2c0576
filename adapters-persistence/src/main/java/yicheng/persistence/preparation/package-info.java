/** How far meetings are got ready, one document for each. */
package yicheng.persistence.preparation;
