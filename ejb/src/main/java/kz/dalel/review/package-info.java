/**
 * The technical review of a conclusion: a reviewer remarks, the expert replies to each remark, the reviewer returns it or ends
 * with his agreement or disagreement. He edits nothing and blocks nothing (Law art. 8, 17). Texts show to these two only; the
 * log tells that they were written, not what. May use {@code conclusion}, {@code request}, {@code custody}, {@code kernel}.
 */
package kz.dalel.review;
