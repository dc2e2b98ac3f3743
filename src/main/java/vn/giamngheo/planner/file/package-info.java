/** Lists, panels and maps of the workbench as files to take away, from the answer the page gets. */
package vn.giamngheo.planner.file;
