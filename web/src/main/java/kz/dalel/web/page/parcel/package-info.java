/** Parcels between sites: made up, opened, taken back. May use the desks, {@code language}, {@code page}, {@code page.store}. */
package kz.dalel.web.page.parcel;
