# cmake --preset package && cmake --build --preset package --target package: Debian packages, of the program (with its
# engines, helpers and voices), of the library, and of what is needed to build on it. tests/package.sh checks them.
set(LT_PACKAGER_DEFAULT "lectern maintainers <maintainers@lectern.invalid>")
if(DEFINED ENV{DEBEMAIL})
    set(LT_PACKAGER_DEFAULT "$ENV{DEBFULLNAME} <$ENV{DEBEMAIL}>")
endif()
set(LT_PACKAGER "${LT_PACKAGER_DEFAULT}" CACHE STRING "Who answers for the packages: \"Name <mail>\"")

# Policy's papers for each package; the timestamp in the changelog is the release's, so that packages come out the same.
set(papers ${PROJECT_BINARY_DIR}/papers)
configure_file(${CMAKE_CURRENT_LIST_DIR}/changelog.in ${papers}/changelog @ONLY)
add_custom_command(OUTPUT ${papers}/changelog.gz COMMAND gzip -9nc ${papers}/changelog > ${papers}/changelog.gz
                   DEPENDS ${papers}/changelog VERBATIM)
add_custom_target(lectern_papers ALL DEPENDS ${papers}/changelog.gz)
function(lt_papers component package)
    install(FILES ${PROJECT_SOURCE_DIR}/src/cmake/package/copyright ${papers}/changelog.gz
            DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/${package} COMPONENT ${component})
endfunction()
lt_papers(program lectern)
lt_papers(library liblectern${PROJECT_VERSION_MAJOR})
lt_papers(headers liblectern-dev)
install(FILES ${PROJECT_SOURCE_DIR}/src/cmake/package/library.lintian RENAME liblectern${PROJECT_VERSION_MAJOR}
        DESTINATION ${CMAKE_INSTALL_DATADIR}/lintian/overrides COMPONENT library)

# What the loader and dpkg-shlibdeps ask of a library's package.
set(control ${PROJECT_BINARY_DIR}/control)
file(WRITE ${control}/shlibs "liblectern ${PROJECT_VERSION_MAJOR} liblectern${PROJECT_VERSION_MAJOR} (>= ${PROJECT_VERSION})\n")
file(WRITE ${control}/triggers "activate-noawait ldconfig\n")

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME lectern)
set(CPACK_PACKAGE_CONTACT "${LT_PACKAGER}")
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "") # each package has its own, in the first line of its description
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_COMPONENTS_ALL program library headers)
if(TARGET make-m4b)
    lt_papers(m4b lectern-m4b)
    list(APPEND CPACK_COMPONENTS_ALL m4b)
endif()
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)

set(CPACK_DEBIAN_PROGRAM_PACKAGE_NAME lectern)
set(CPACK_DEBIAN_PROGRAM_PACKAGE_SECTION sound)
# PDF is read by Poppler, which is bound at run time, so that dpkg-shlibdeps does not see it. Debian 13 has it under the first
# name. A cover is drawn with these letters; https wants to know whom to trust; natural voices need a runtime, which Debian 12 lacks.
set(CPACK_DEBIAN_PROGRAM_PACKAGE_RECOMMENDS "ca-certificates, fonts-dejavu-core, libpoppler-glib8t64 | libpoppler-glib8, poppler-data")
set(CPACK_DEBIAN_PROGRAM_PACKAGE_SUGGESTS "libonnxruntime1.21, librsvg2-common, opus-tools")
set(CPACK_COMPONENT_PROGRAM_DESCRIPTION "reads articles aloud into files with chapters
Turns web pages, Markdown, mail, books and feeds into Ogg Opus files with
chapters, tags and a cover: finds the article in a page, says numbers, dates
and short forms as a reader would, and makes every voice equally loud.

What parses foreign bytes runs confined, without network or files.")

set(CPACK_DEBIAN_M4B_PACKAGE_NAME lectern-m4b)
set(CPACK_DEBIAN_M4B_PACKAGE_SECTION sound)
set(CPACK_DEBIAN_M4B_PACKAGE_DEPENDS "lectern (= ${PROJECT_VERSION})")
set(CPACK_COMPONENT_M4B_DESCRIPTION "reads articles aloud into files - audiobook files
With it lectern writes M4B files: AAC with chapters, a cover and tags, as
audiobook players and phones take them.")

set(CPACK_DEBIAN_LIBRARY_PACKAGE_NAME liblectern${PROJECT_VERSION_MAJOR})
set(CPACK_DEBIAN_LIBRARY_PACKAGE_SECTION libs)
# The library starts the program's engines and helpers, and speaks to them as this version does.
set(CPACK_DEBIAN_LIBRARY_PACKAGE_DEPENDS "lectern (= ${PROJECT_VERSION})")
set(CPACK_DEBIAN_LIBRARY_PACKAGE_CONTROL_EXTRA ${control}/shlibs ${control}/triggers)
set(CPACK_COMPONENT_LIBRARY_DESCRIPTION "reads articles aloud into files - library
Whatever the program lectern can do is a call of this library, with bytes in
memory and callbacks.")

set(CPACK_DEBIAN_HEADERS_PACKAGE_NAME liblectern-dev)
set(CPACK_DEBIAN_HEADERS_PACKAGE_SECTION libdevel)
set(CPACK_DEBIAN_HEADERS_PACKAGE_DEPENDS "liblectern${PROJECT_VERSION_MAJOR} (= ${PROJECT_VERSION})")
set(CPACK_COMPONENT_HEADERS_DESCRIPTION "reads articles aloud into files - development
The header, the manual and what pkg-config needs to build programs on
liblectern.")
include(CPack)
